package io.careerplan.tracking.plan;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A weekly task; minutes over all its entries.
 *
 * @param doneOn the day since which it is done where the person lives, if it is
 * @param milestoneId the milestone that its activity leads to, if to one
 * @param skillId the skill that its activity builds, if one
 */
public record TaskLine(
        String id,
        String title,
        LocalDate weekStart,
        int plannedMinutes,
        long loggedMinutes,
        TaskState state,
        @Nullable LocalDate doneOn,
        @Nullable String milestoneId,
        @Nullable String skillId) {

    /** The day since which it is done. */
    public Optional<LocalDate> done() {
        return Optional.ofNullable(doneOn);
    }

    /** The milestone that it leads to. */
    public Optional<String> milestone() {
        return Optional.ofNullable(milestoneId);
    }

    /** The skill that it builds. */
    public Optional<String> skill() {
        return Optional.ofNullable(skillId);
    }
}
