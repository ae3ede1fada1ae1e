package io.careerplan.events;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * The date of a milestone passed and it was not reached; said exactly once per milestone and date.
 *
 * @param personId whose milestone
 * @param planId the plan that holds it
 * @param milestoneId its id within the plan
 * @param due the date that passed, in the person's time zone
 * @param at when that was noticed
 */
public record MilestoneMissed(UUID personId, UUID planId, String milestoneId, LocalDate due, Instant at)
        implements TrackingEvent {

    @Override
    public String subject() {
        return planId.toString();
    }
}
