package io.careerplan.events;

import java.time.Instant;
import java.util.UUID;

/**
 * A person logged work on a task of their plan.
 *
 * @param personId whose work
 * @param planId the plan that holds the task
 * @param taskId the task's id within the plan
 * @param logId the id of this one entry
 * @param minutes minutes worked, 0 or more
 * @param done whether the task is done with this entry
 * @param plannedMinutes minutes the plan allows for the whole task
 * @param at when it was logged
 */
public record TaskLogged(
        UUID personId,
        UUID planId,
        String taskId,
        UUID logId,
        int minutes,
        boolean done,
        int plannedMinutes,
        Instant at)
        implements TrackingEvent {

    @Override
    public String subject() {
        return planId.toString();
    }
}
