package io.careerplan.assessment.goal;

import io.careerplan.assessment.goaldetails.Direction;
import io.careerplan.assessment.smart.HorizonWindow;
import io.careerplan.events.GoalHorizon;
import io.careerplan.events.GoalStatus;
import io.careerplan.events.WorkValue;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A goal of a person.
 *
 * @param id the goal
 * @param version version; also the ETag
 * @param personId whose
 * @param horizon how far ahead it lies
 * @param parentId the larger goal it serves
 * @param statement in the person's words
 * @param metric what is measured
 * @param unit unit of the metric
 * @param baseline where it starts
 * @param target where it is to get
 * @param direction where that is from the baseline; absent without both or when they are the same
 * @param due by when
 * @param window days on which a goal of its horizon is due, counted from when horizon or due date were last set
 * @param checkpoint day before it is due on which it shows how things stand
 * @param values work values it serves
 * @param motivation why it matters
 * @param occupation code of the occupation aimed at
 * @param status whether it is pursued
 * @param createdAt when it was made
 * @param updatedAt when it last changed
 */
public record GoalView(
        UUID id,
        long version,
        UUID personId,
        GoalHorizon horizon,
        @Nullable UUID parentId,
        String statement,
        @Nullable String metric,
        @Nullable String unit,
        @Nullable BigDecimal baseline,
        @Nullable BigDecimal target,
        @Nullable Direction direction,
        @Nullable LocalDate due,
        HorizonWindow window,
        @Nullable LocalDate checkpoint,
        Set<WorkValue> values,
        @Nullable String motivation,
        @Nullable String occupation,
        GoalStatus status,
        Instant createdAt,
        Instant updatedAt) {

    static GoalView from(Goal goal) {
        var now = goal.details();
        return new GoalView(
                goal.id(),
                goal.version(),
                goal.personId(),
                now.horizon(),
                now.parentId(),
                now.statement(),
                now.metric(),
                now.unit(),
                now.baseline(),
                now.target(),
                Direction.of(now.baseline(), now.target()),
                now.due(),
                HorizonWindow.of(now.horizon(), goal.plannedOn()),
                now.checkpoint(),
                now.values(),
                now.motivation(),
                now.occupation(),
                now.status(),
                goal.createdAt(),
                goal.updatedAt());
    }
}
