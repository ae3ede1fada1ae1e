package io.careerplan.planning.timeline;

import io.careerplan.planning.document.Milestone;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A milestone of a quarter. */
record TimelineMilestone(
        String id, String title, LocalDate due, @Nullable String goalId) {

    static TimelineMilestone of(String id, Milestone milestone) {
        return new TimelineMilestone(id, milestone.title(), milestone.due(), milestone.goalId());
    }
}
