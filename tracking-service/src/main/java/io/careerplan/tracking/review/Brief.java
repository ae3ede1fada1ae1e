package io.careerplan.tracking.review;

import io.careerplan.tracking.plan.MilestoneLine;
import io.careerplan.tracking.recommendation.RecommendationKind;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What a review comes prepared with.
 *
 * @param preparedAt when these figures were taken: at the opening, at each further cause, and at the completion
 * @param from first day looked back on: the day of the last completed review, else the first of the plan
 * @param to last day looked back on
 * @param planned what the plan had for that time
 * @param happened what was done in that time
 * @param milestones due or reached in that time, and those still missed from before
 * @param openRecommendations advice that is not decided yet
 */
public record Brief(
        Instant preparedAt,
        LocalDate from,
        LocalDate to,
        Planned planned,
        Happened happened,
        List<MilestoneLine> milestones,
        List<OpenRecommendation> openRecommendations) {

    public Brief {
        milestones = List.copyOf(milestones);
        openRecommendations = List.copyOf(openRecommendations);
    }

    /**
     * The plan's part.
     *
     * @param hours of the tasks of these weeks
     * @param tasks of these weeks
     * @param milestones due by the last day, from the first day on
     */
    public record Planned(BigDecimal hours, int tasks, int milestones) {}

    /**
     * The person's part.
     *
     * @param hours logged from the first day on
     * @param tasksDone of the tasks of these weeks
     * @param milestonesCompleted reached from the first day on
     * @param milestonesMissed missed and still open
     */
    public record Happened(BigDecimal hours, int tasksDone, int milestonesCompleted, int milestonesMissed) {}

    /** Advice not decided yet. */
    public record OpenRecommendation(UUID id, RecommendationKind kind, String rule, String reference) {}
}
