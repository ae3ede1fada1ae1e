package io.careerplan.planning.proposal;

import io.careerplan.events.GapAnalysisState;
import io.careerplan.events.PersonState;
import io.careerplan.events.ReviewCause;
import io.careerplan.events.ReviewCompleted;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * What gives rise to a proposal; the input of the job that prepares it. Names no person, for erasure does not look into
 * the input of jobs that nobody called for.
 *
 * @param planId the plan concerned
 * @param key of several of its kind for one plan, which: no two proposals have the same
 * @param causes the causes of the review; none of another occasion
 */
record Occasion(UUID planId, OccasionKind kind, String key, List<ReviewCause> causes) {

    Occasion {
        causes = List.copyOf(causes);
    }

    /**
     * The review that a proposal answers.
     *
     * @param id absent where there was none
     */
    record Review(Optional<UUID> id, List<ReviewCause> causes) {
        Review {
            causes = List.copyOf(causes);
        }
    }

    /** The review that this is, or else the one that the open proposal answers. */
    Review review(Optional<Proposal> open) {
        return kind == OccasionKind.REVIEW
                ? new Review(Optional.of(UUID.fromString(key)), causes)
                : open.map(Proposal::review).orElseGet(() -> new Review(Optional.empty(), List.of()));
    }

    static Occasion of(ReviewCompleted review, UUID plan) {
        var causes = Objects.requireNonNullElse(review.causes(), List.<ReviewCause>of());
        return new Occasion(plan, OccasionKind.REVIEW, review.reviewId().toString(), causes);
    }

    static Occasion of(PersonState person, UUID plan) {
        return new Occasion(plan, OccasionKind.CIRCUMSTANCES, Long.toString(person.version()), List.of());
    }

    static Occasion of(GapAnalysisState analysis, UUID plan) {
        return new Occasion(plan, OccasionKind.ANALYSIS, analysis.id().toString(), List.of());
    }
}
