package io.careerplan.events;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A milestone was reached.
 *
 * @param personId whose milestone
 * @param planId the plan that holds it
 * @param milestoneId its id within the plan
 * @param due the date it was planned for, in the person's time zone
 * @param at when it was reported as reached
 * @param evidence what shows it: links or short descriptions, possibly none
 * @param title what it was called then; absent in what was told before this was
 * @param skillIds the skills that the activities which led to it build, ascending, possibly none; absent where nobody kept them
 */
public record MilestoneCompleted(
        UUID personId,
        UUID planId,
        String milestoneId,
        LocalDate due,
        Instant at,
        List<String> evidence,
        @Nullable String title,
        @Nullable List<String> skillIds)
        implements TrackingEvent {

    public MilestoneCompleted {
        evidence = List.copyOf(evidence);
        skillIds =
                skillIds == null ? null : skillIds.stream().sorted().distinct().toList();
    }

    @Override
    public String subject() {
        return planId.toString();
    }
}
