package io.careerplan.events;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A milestone was reached.
 *
 * @param personId whose milestone
 * @param planId the plan that holds it
 * @param milestoneId its id within the plan
 * @param due the date it was planned for, in the person's time zone
 * @param at when it was reported as reached
 * @param evidence what shows it: links or short descriptions, possibly none
 */
public record MilestoneCompleted(
        UUID personId, UUID planId, String milestoneId, LocalDate due, Instant at, List<String> evidence)
        implements TrackingEvent {

    public MilestoneCompleted {
        evidence = List.copyOf(evidence);
    }

    @Override
    public String subject() {
        return planId.toString();
    }
}
