package io.careerplan.assessment.goaldetails;

import static java.util.Objects.requireNonNullElse;

import io.careerplan.events.GoalHorizon;
import io.careerplan.events.GoalStatus;
import io.careerplan.events.WorkValue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A goal to be pursued.
 *
 * @param horizon how far ahead it lies
 * @param parentId the larger goal it serves: of horizon MEDIUM for a SHORT one, VISION for a MEDIUM one
 * @param statement in the person's words
 * @param metric what is measured
 * @param unit unit of the metric
 * @param baseline where it starts
 * @param target where it is to get
 * @param due by when
 * @param checkpoint day before that on which it shows how things stand
 * @param values work values it serves
 * @param motivation why it matters
 * @param occupation code of the occupation aimed at
 */
public record NewGoal(
        GoalHorizon horizon,
        @Nullable UUID parentId,
        @NotBlank @Size(max = 500) String statement,
        @Nullable @Size(min = 1, max = 120) String metric,
        @Nullable @Size(min = 1, max = 60) String unit,
        @Nullable BigDecimal baseline,
        @Nullable BigDecimal target,
        @Nullable LocalDate due,
        @Nullable LocalDate checkpoint,
        @Nullable Set<WorkValue> values,
        @Nullable @Size(min = 1, max = 2000) String motivation,
        @Nullable @Size(min = 1, max = 100) String occupation) {

    public GoalDetails details() {
        return new GoalDetails(
                horizon,
                parentId,
                statement,
                metric,
                unit,
                baseline,
                target,
                due,
                checkpoint,
                requireNonNullElse(values, Set.of()),
                motivation,
                occupation,
                GoalStatus.OPEN);
    }
}
