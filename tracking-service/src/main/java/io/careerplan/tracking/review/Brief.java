package io.careerplan.tracking.review;

import io.careerplan.tracking.plan.MilestoneLine;
import io.careerplan.tracking.progress.Pace;
import io.careerplan.tracking.recommendation.RecommendationKind;
import io.careerplan.tracking.recommendation.RecommendationState;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a review comes prepared with.
 *
 * @param preparedAt when these figures were taken: at the opening, at each further cause, and at the completion
 * @param from first day looked back on: the day on which a review of the kind and the plan was last completed, from that
 *     moment on; else the first of the plan
 * @param to last day looked back on
 * @param planned what the plan had for that time
 * @param happened what was done in that time
 * @param milestones due or reached in that time, and those still missed from before
 * @param openRecommendations advice that is not decided yet
 * @param metrics how the plan runs, and ran at its last review; absent in reviews completed before it was measured
 * @param decisions advice decided since the last review, and how the plan ran then and runs now
 */
public record Brief(
        Instant preparedAt,
        LocalDate from,
        LocalDate to,
        Planned planned,
        Happened happened,
        List<MilestoneLine> milestones,
        List<OpenRecommendation> openRecommendations,
        @Nullable Metrics metrics,
        @Nullable List<DecidedRecommendation> decisions) {

    public Brief {
        milestones = List.copyOf(milestones);
        openRecommendations = List.copyOf(openRecommendations);
        decisions = decisions == null ? List.of() : List.copyOf(decisions);
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

    /** How the plan runs, where that was measured. */
    Pace pace() {
        return metrics == null ? Pace.of(Optional.empty()) : metrics.now();
    }

    /**
     * A measure and its change.
     *
     * @param then at the last completed review of the plan
     * @param now as the brief was prepared
     * @param spiChange how much the index rose, negative when it fell; absent where one of the two is not known
     */
    public record Metrics(
            @Nullable Pace then, Pace now, @Nullable BigDecimal spiChange) {}

    /**
     * Advice that was decided, and what came of it.
     *
     * @param atDecision how the plan ran when it was decided
     * @param now how it runs as the brief was prepared
     */
    public record DecidedRecommendation(
            UUID id,
            RecommendationKind kind,
            String rule,
            String reference,
            RecommendationState state,
            Instant decidedAt,
            Pace atDecision,
            Pace now) {}

    /** Advice not decided yet. */
    public record OpenRecommendation(UUID id, RecommendationKind kind, String rule, String reference) {}
}
