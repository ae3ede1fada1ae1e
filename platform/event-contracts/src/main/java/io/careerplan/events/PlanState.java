package io.careerplan.events;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A whole plan.
 *
 * @param id the plan
 * @param personId whose plan
 * @param version version of the plan, from 0
 * @param revision number of the latest revision, 0 before the first
 * @param status where it stands
 * @param title its owner's name for it
 * @param startsOn first day
 * @param endsOn last day, not before the first
 * @param milestones what is to be reached by when
 * @param activities what is done for it
 * @param tasks what is done in which week
 * @param cadence how often progress is reviewed
 * @param weeklyHours hours a week that the owner has for it, where they said so
 */
public record PlanState(
        UUID id,
        UUID personId,
        long version,
        int revision,
        PlanStatus status,
        String title,
        LocalDate startsOn,
        LocalDate endsOn,
        List<PlanMilestone> milestones,
        List<PlanActivity> activities,
        List<PlanTask> tasks,
        ReviewCadence cadence,
        @Nullable BigDecimal weeklyHours) {

    public PlanState {
        milestones = List.copyOf(milestones);
        activities = List.copyOf(activities);
        tasks = List.copyOf(tasks);
    }
}
