package io.careerplan.tracking.recommendation;

import io.careerplan.tracking.text.Texts;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A recommendation as readers get it.
 *
 * @param kind what it advises
 * @param rule id of the rule that made it
 * @param reference what it is about: a milestone's id, or the plan's
 * @param title the advice in one line
 * @param reason the advice with its figures
 * @param evidence each figure of the reason, and where it comes from
 * @param proposal the proposal of planning that carries it out and is decided there, if there is one
 * @param effect how the plan ran when it was decided, and at the next review
 */
record RecommendationView(
        UUID id,
        UUID personId,
        UUID planId,
        UUID reviewId,
        RecommendationKind kind,
        String rule,
        String reference,
        RecommendationState state,
        String title,
        String reason,
        List<Evidence> evidence,
        Instant madeAt,
        @Nullable Instant decidedAt,
        @Nullable String decisionReason,
        @Nullable ProposalLink proposal,
        @Nullable Effect effect) {

    static RecommendationView of(Recommendation made, Texts texts) {
        Object[] figures = made.evidence().stream().map(Evidence::argument).toArray();
        return new RecommendationView(
                made.id(),
                made.personId(),
                made.planId(),
                made.reviewId(),
                made.kind(),
                made.rule(),
                made.reference(),
                made.state(),
                texts.of("recommendation." + made.rule() + ".title", figures),
                texts.of("recommendation." + made.rule() + ".reason", figures),
                made.evidence(),
                made.madeAt(),
                made.decidedAt().orElse(null),
                made.decisionReason().orElse(null),
                made.proposal().map(ProposalLink::of).orElse(null),
                made.effect().orElse(null));
    }
}
