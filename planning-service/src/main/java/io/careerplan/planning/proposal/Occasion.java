package io.careerplan.planning.proposal;

import io.careerplan.events.Circumstances;
import io.careerplan.events.GapAnalysisState;
import io.careerplan.events.Money;
import io.careerplan.events.PersonState;
import io.careerplan.events.ReviewCause;
import io.careerplan.events.ReviewCompleted;
import java.math.BigDecimal;
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
 * @param newHours whether the person's weekly hours are others than before
 * @param newBudget whether the person's monthly budget is another than before
 */
record Occasion(
        UUID planId, OccasionKind kind, String key, List<ReviewCause> causes, boolean newHours, boolean newBudget) {

    Occasion {
        causes = List.copyOf(causes);
    }

    static Occasion of(ReviewCompleted review, UUID plan) {
        var causes = Objects.requireNonNullElse(review.causes(), List.<ReviewCause>of());
        return new Occasion(plan, OccasionKind.REVIEW, review.reviewId().toString(), causes, false, false);
    }

    static Occasion of(PersonState before, PersonState now, UUID plan) {
        var then = before.circumstances();
        var present = now.circumstances();
        return new Occasion(
                plan,
                OccasionKind.CIRCUMSTANCES,
                Long.toString(now.version()),
                List.of(),
                differ(Optional.ofNullable(then.weeklyHours()), Optional.ofNullable(present.weeklyHours())),
                differ(amount(then), amount(present)) || !currency(then).equals(currency(present)));
    }

    static Occasion of(GapAnalysisState analysis, UUID plan) {
        return new Occasion(plan, OccasionKind.ANALYSIS, analysis.id().toString(), List.of(), false, false);
    }

    private static Optional<BigDecimal> amount(Circumstances circumstances) {
        return Optional.ofNullable(circumstances.monthlyBudget()).map(Money::amount);
    }

    private static Optional<String> currency(Circumstances circumstances) {
        return Optional.ofNullable(circumstances.monthlyBudget()).map(Money::currency);
    }

    /** However many places a number was given with. */
    private static boolean differ(Optional<BigDecimal> before, Optional<BigDecimal> now) {
        return !before.map(BigDecimal::stripTrailingZeros).equals(now.map(BigDecimal::stripTrailingZeros));
    }
}
