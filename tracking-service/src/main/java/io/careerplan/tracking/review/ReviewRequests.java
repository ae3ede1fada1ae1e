package io.careerplan.tracking.review;

import io.careerplan.events.ReviewCause;
import io.careerplan.events.ReviewKind;
import io.careerplan.kit.access.AccessControl;
import io.careerplan.kit.access.Section;
import io.careerplan.kit.access.Verb;
import io.careerplan.kit.problem.Refusal;
import io.careerplan.tracking.plan.PlanCopy;
import io.careerplan.tracking.plan.Plans;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;

/** Reviews that people ask for. */
@ApplicationScoped
class ReviewRequests {

    private static final ReviewCause ASKED = new ReviewCause(ReviewCause.Kind.PERSON_ASKED, null, null);

    private final ReviewRows rows;
    private final Reviews reviews;
    private final Plans plans;
    private final AccessControl access;

    ReviewRequests(ReviewRows rows, Reviews reviews, Plans plans, AccessControl access) {
        this.rows = rows;
        this.reviews = reviews;
        this.plans = plans;
        this.access = access;
    }

    /** Opens a review of the person's active plan, or adds to the open one of the kind that the person asked for it. */
    @Transactional
    Granted ask(UUID personId, ReviewKind kind) {
        access.require(personId, Section.PROGRESS, Verb.EDIT);
        rows.oneAtATime(personId);
        PlanCopy plan = plans.findActiveOf(personId).orElseThrow(() -> Refusal.conflict("no-active-plan"));
        Optional<Review> present = rows.lockOpen(personId, kind);
        present.ifPresent(review -> reviews.extend(review, plan, ASKED));
        Review review = present.orElseGet(() -> reviews.open(plan, kind, ASKED));
        rows.flush();
        return new Granted(review, rows.causesOf(review), present.isEmpty());
    }
}
