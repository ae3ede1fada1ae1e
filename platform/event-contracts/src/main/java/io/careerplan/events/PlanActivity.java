package io.careerplan.events;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A piece of learning or work.
 *
 * @param id unique within the plan
 * @param title what is done
 * @param milestoneId the milestone it leads to, if one
 * @param plannedHours expected hours, (optimistic + 4 × likely + pessimistic) / 6 (PERT)
 * @param earliest first day it can start
 * @param latest last day it may end
 * @param cost what it costs, if anything
 * @param skillId the skill it builds, where there is one
 */
public record PlanActivity(
        String id,
        String title,
        @Nullable String milestoneId,
        BigDecimal plannedHours,
        @Nullable LocalDate earliest,
        @Nullable LocalDate latest,
        @Nullable Money cost,
        @Nullable String skillId) {}
