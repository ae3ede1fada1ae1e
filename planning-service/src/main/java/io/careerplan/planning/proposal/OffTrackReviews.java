package io.careerplan.planning.proposal;

import static io.careerplan.events.ReviewCause.Kind.MILESTONE_MISSED;
import static io.careerplan.events.ReviewCause.Kind.OFF_TRACK;

import io.careerplan.events.Band;
import io.careerplan.events.ReviewCause;
import io.careerplan.events.ReviewCompleted;
import io.careerplan.planning.execution.ReviewFollowUp;
import io.careerplan.planning.plan.ActivePlans;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Reviews that tell of a plan off track lead to a proposal, when the plan is still active. */
@ApplicationScoped
class OffTrackReviews implements ReviewFollowUp {
    private static final Set<ReviewCause.Kind> TELLING = EnumSet.of(MILESTONE_MISSED, OFF_TRACK);

    private final ActivePlans plans;
    private final PreparationQueue queue;

    OffTrackReviews(ActivePlans plans, PreparationQueue queue) {
        this.plans = plans;
        this.queue = queue;
    }

    @Override
    public void completed(ReviewCompleted review) {
        if (isOffTrack(review)) {
            Optional.ofNullable(review.planId())
                    .flatMap(plans::find)
                    .filter(plan -> plan.personId().equals(review.personId()))
                    .ifPresent(plan -> queue.submit(Occasion.of(review, plan.id())));
        }
    }

    static boolean isOffTrack(ReviewCompleted review) {
        return review.band() == Band.OFF_TRACK
                || Objects.requireNonNullElse(review.causes(), List.<ReviewCause>of()).stream()
                        .anyMatch(cause -> TELLING.contains(cause.kind()));
    }
}
