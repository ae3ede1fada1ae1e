package io.careerplan.tracking.progress;

import io.careerplan.tracking.plan.Milestone;
import io.careerplan.tracking.plan.MilestoneCompletion;
import io.careerplan.tracking.plan.MilestoneState;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A milestone as readers get it.
 *
 * @param id its id within the plan
 * @param due last day for it, in the person's time zone
 * @param completedAt when it was reported as reached
 * @param daysLate days between the date and the day it was reached there; negative when early, absent while open
 * @param evidence what shows it, empty while open
 */
record MilestoneView(
        String id,
        UUID planId,
        String title,
        LocalDate due,
        BigDecimal plannedHours,
        MilestoneState state,
        @Nullable Instant completedAt,
        @Nullable Long daysLate,
        List<String> evidence) {

    static MilestoneView of(Milestone milestone, @Nullable MilestoneCompletion reached, ZoneId zone) {
        return new MilestoneView(
                milestone.itemId(),
                milestone.planId(),
                milestone.title(),
                milestone.due(),
                milestone.plannedHours(),
                milestone.state(),
                reached == null ? null : reached.at(),
                reached == null ? null : reached.daysLate(zone),
                reached == null ? List.of() : reached.evidence());
    }
}
