package io.careerplan.events;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A goal of a person.
 *
 * @param id the goal
 * @param horizon how far ahead it lies
 * @param parentId the larger goal it serves
 * @param statement the goal in the person's words
 * @param metric what is measured
 * @param unit unit of the metric
 * @param baseline where it starts
 * @param target where it is to get
 * @param due by when
 * @param values work values it serves
 * @param occupation code of the occupation aimed at
 * @param status whether it is pursued
 * @param smart how well it is put
 */
public record GoalState(
        UUID id,
        GoalHorizon horizon,
        @Nullable UUID parentId,
        String statement,
        @Nullable String metric,
        @Nullable String unit,
        @Nullable BigDecimal baseline,
        @Nullable BigDecimal target,
        @Nullable LocalDate due,
        List<WorkValue> values,
        @Nullable String occupation,
        GoalStatus status,
        SmartScore smart) {

    public GoalState {
        values = List.copyOf(values);
    }
}
