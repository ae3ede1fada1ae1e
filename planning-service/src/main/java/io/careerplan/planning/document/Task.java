package io.careerplan.planning.document;

import io.careerplan.events.PlanTask;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * A week's part of an activity.
 *
 * @param activityId the activity it belongs to
 * @param weekStart the Monday of its week; the week overlaps the plan
 * @param plannedMinutes 1 to 10,080, the minutes of a week
 */
public record Task(
        @NotBlank @Size(max = 200) String title,
        String activityId,
        LocalDate weekStart,
        @Min(1) @Max(10_080) int plannedMinutes) {

    /** This task as events carry it. */
    public PlanTask toEvent(String id) {
        return new PlanTask(id, activityId, title, weekStart, plannedMinutes);
    }
}
