package io.careerplan.planning.proposal;

import io.careerplan.events.Circumstances;
import io.careerplan.events.GapAnalysisState;
import io.careerplan.events.Money;
import io.careerplan.events.PersonState;
import io.careerplan.planning.document.PathSection;
import io.careerplan.planning.fact.FactFollowUp;
import io.careerplan.planning.plan.ActivePlans;
import io.careerplan.planning.plan.PlanSnapshot;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.Optional;

/** Other circumstances, and a new comparison with the plan's target, lead to a proposal while a plan is active. */
@ApplicationScoped
class ChangedFacts implements FactFollowUp {
    private final ActivePlans plans;
    private final PreparationQueue queue;

    ChangedFacts(ActivePlans plans, PreparationQueue queue) {
        this.plans = plans;
        this.queue = queue;
    }

    @Override
    public void changed(PersonState before, PersonState now) {
        if (differ(before.circumstances(), now.circumstances())) {
            plans.ofPerson(now.id()).ifPresent(plan -> queue.submit(Occasion.of(now, plan.id())));
        }
    }

    @Override
    public void analysed(GapAnalysisState analysis) {
        plans.ofPerson(analysis.personId())
                .filter(plan -> isAbout(analysis, plan))
                .ifPresent(plan -> queue.submit(Occasion.of(analysis, plan.id())));
    }

    private static boolean differ(Circumstances before, Circumstances now) {
        return differ(Optional.ofNullable(before.weeklyHours()), Optional.ofNullable(now.weeklyHours()))
                || differ(amount(before), amount(now))
                || !currency(before).equals(currency(now));
    }

    /** However many places a number was given with. */
    private static boolean differ(Optional<BigDecimal> before, Optional<BigDecimal> now) {
        return !before.map(BigDecimal::stripTrailingZeros).equals(now.map(BigDecimal::stripTrailingZeros));
    }

    private static Optional<BigDecimal> amount(Circumstances circumstances) {
        return Optional.ofNullable(circumstances.monthlyBudget()).map(Money::amount);
    }

    private static Optional<String> currency(Circumstances circumstances) {
        return Optional.ofNullable(circumstances.monthlyBudget()).map(Money::currency);
    }

    private static boolean isAbout(GapAnalysisState analysis, PlanSnapshot plan) {
        var target = Optional.ofNullable(plan.document().roadmap().path()).map(PathSection::target);
        return analysis.targets().stream().anyMatch(gaps -> target.equals(Optional.of(gaps.occupation())));
    }
}
