package io.careerplan.assessment.goaldetails;

import io.careerplan.events.GoalHorizon;
import io.careerplan.events.GoalStatus;
import io.careerplan.events.WorkValue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * All that can be changed about a goal.
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
 * @param status whether it is pursued
 */
public record GoalDetails(
        GoalHorizon horizon,
        @Nullable UUID parentId,
        @NotBlank @Size(max = 500) String statement,
        @Nullable @Size(min = 1, max = 120) String metric,
        @Nullable @Size(min = 1, max = 60) String unit,
        @Nullable BigDecimal baseline,
        @Nullable BigDecimal target,
        @Nullable LocalDate due,
        @Nullable LocalDate checkpoint,
        Set<WorkValue> values,
        @Nullable @Size(min = 1, max = 2000) String motivation,
        @Nullable @Size(min = 1, max = 100) String occupation,
        GoalStatus status) {

    public GoalDetails {
        baseline = plain(baseline);
        target = plain(target);
        values = Collections.unmodifiableSet(new TreeSet<>(values));
    }

    /** 5 and 5.00 are the same. */
    private static @Nullable BigDecimal plain(@Nullable BigDecimal number) {
        if (number == null) {
            return null;
        }
        var stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
