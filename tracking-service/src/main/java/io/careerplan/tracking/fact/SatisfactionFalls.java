package io.careerplan.tracking.fact;

import io.careerplan.events.ReliableChange;
import io.careerplan.events.ReviewCause;
import io.careerplan.events.SatisfactionMeasured;
import io.careerplan.tracking.plan.PlanCopy;
import io.careerplan.tracking.plan.Plans;
import io.careerplan.tracking.review.Reviews;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/** Satisfaction that fell for real is looked at together, where a plan is carried out that could answer it. */
@ApplicationScoped
class SatisfactionFalls {

    private final Plans plans;
    private final Reviews reviews;

    SatisfactionFalls(Plans plans, Reviews reviews) {
        this.plans = plans;
        this.reviews = reviews;
    }

    /** Whether a fall is real was judged by whoever measured it. A response told twice is one cause. */
    void note(SatisfactionMeasured measured) {
        if (measured.change() == ReliableChange.FELL) {
            plans.findActiveOf(measured.personId())
                    .map(PlanCopy::id)
                    .ifPresent(plan -> reviews.openFor(plan, causeOf(measured)));
        }
    }

    private static ReviewCause causeOf(SatisfactionMeasured measured) {
        return new ReviewCause(
                ReviewCause.Kind.SATISFACTION_FALLEN, measured.responseId().toString(), points(measured));
    }

    private static @Nullable String points(SatisfactionMeasured measured) {
        var difference = measured.difference();
        return difference == null ? null : difference.toPlainString();
    }
}
