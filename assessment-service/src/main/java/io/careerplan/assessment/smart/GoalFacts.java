package io.careerplan.assessment.smart;

import io.careerplan.events.GoalHorizon;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the rules look at of a goal.
 *
 * @param horizon how far ahead it lies
 * @param statement in the person's words
 * @param metric what is measured
 * @param unit unit of the metric
 * @param baseline where it starts
 * @param target where it is to get
 * @param plannedOn day on which horizon or due date were last set
 * @param due by when
 * @param checkpoint whether there is a day before that on which it shows how things stand
 * @param parent whether it serves a larger goal
 * @param motivation why it matters
 * @param values how many work values it serves
 * @param probability chance of being reached by its due date, 0 to 1, as the latest forecast of a plan says
 */
public record GoalFacts(
        GoalHorizon horizon,
        String statement,
        @Nullable String metric,
        @Nullable String unit,
        @Nullable BigDecimal baseline,
        @Nullable BigDecimal target,
        LocalDate plannedOn,
        @Nullable LocalDate due,
        boolean checkpoint,
        boolean parent,
        @Nullable String motivation,
        int values,
        @Nullable BigDecimal probability) {}
