package io.careerplan.tracking.review;

import io.careerplan.events.ReviewCause;
import io.careerplan.events.ReviewKind;
import io.careerplan.kit.audit.Audit;
import io.careerplan.kit.id.Ids;
import io.careerplan.kit.outbox.Outbox;
import io.careerplan.tracking.plan.PlanCopy;
import io.careerplan.tracking.plan.Plans;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Opens reviews: one open review per person and kind, to which further causes are added. */
@ApplicationScoped
public class Reviews {

    private final ReviewRows rows;
    private final Plans plans;
    private final Briefs briefs;
    private final Outbox outbox;
    private final Audit audit;
    private final Clock clock;

    Reviews(ReviewRows rows, Plans plans, Briefs briefs, Outbox outbox, Audit audit, Clock clock) {
        this.rows = rows;
        this.plans = plans;
        this.briefs = briefs;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Gives the person of a plan that is carried out a review because something happened, or adds that to the one they
     * have. A cause that was told before changes nothing, nor does one of a plan left behind while none is open.
     */
    @Transactional
    public void openFor(UUID planId, ReviewCause cause) {
        rows.oneAtATime(plans.require(planId).personId());
        PlanCopy plan = plans.requireLocked(planId);
        openFor(plan, cause);
    }

    /** The same of a plan that is locked, by one whose turn it is. */
    void openFor(PlanCopy plan, ReviewCause cause) {
        if (!rows.isKnown(plan.id(), cause, plan.id())) {
            openOrExtend(plan, ReviewKind.EVENT, cause);
        }
    }

    /** Opens a review of a kind, or adds the cause to the open one; of a plan that is not carried out none is opened. */
    void openOrExtend(PlanCopy plan, ReviewKind kind, ReviewCause cause) {
        Optional<Review> present = rows.lockOpen(plan.personId(), kind);
        if (present.isPresent()) {
            extend(present.get(), plan, cause);
        } else if (plan.isActive()) {
            open(plan, kind, cause);
        }
    }

    /** Opens a review of a plan. */
    Review open(PlanCopy plan, ReviewKind kind, ReviewCause cause) {
        Instant now = clock.instant();
        Review review = new Review(Ids.next(), plan, kind, briefs.of(plan, kind, now));
        rows.add(review);
        rows.add(new Cause(review, plan.id(), cause, now));
        outbox.append(review.opened(List.of(cause)));
        audit.record("review-opened", "review", review.id(), review.personId(), null, review.brief());
        return review;
    }

    /**
     * Adds a plan's cause to a locked open review, unless that was told before. The review is from then on about that
     * plan, as long as it is carried out: an open review must not keep to a plan that the person has left behind.
     */
    void extend(Review review, PlanCopy telling, ReviewCause cause) {
        PlanCopy subject = telling.isActive() ? telling : plans.require(review.planId());
        boolean known = rows.isKnown(telling.id(), cause, review.id());
        if (known && review.isAbout(subject)) {
            return;
        }
        Instant now = clock.instant();
        Brief before = review.brief();
        if (!known) {
            rows.add(new Cause(review, telling.id(), cause, now));
        }
        review.prepare(subject, briefs.of(subject, review.kind(), now));
        audit.record("review-extended", "review", review.id(), review.personId(), before, review.brief());
    }
}
