package io.careerplan.planning.proposal;

import static java.util.stream.Collectors.toSet;

import io.careerplan.events.Circumstances;
import io.careerplan.events.GapAnalysisState;
import io.careerplan.events.GapStatus;
import io.careerplan.events.Money;
import io.careerplan.events.PersonState;
import io.careerplan.events.SkillGap;
import io.careerplan.planning.document.PathSection;
import io.careerplan.planning.fact.FactFollowUp;
import io.careerplan.planning.plan.ActivePlans;
import io.careerplan.planning.plan.PlanSnapshot;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

/** Other circumstances, and other gaps towards the plan's target, lead to a proposal while a plan is active. */
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
    public void analysed(Optional<GapAnalysisState> before, GapAnalysisState analysis) {
        plans.ofPerson(analysis.personId())
                .filter(plan -> hasOtherGaps(plan, before, analysis))
                .ifPresent(plan -> queue.submit(Occasion.of(analysis, plan.id())));
    }

    /** Whether the analysis is about the plan's target, and not as the one before. */
    private static boolean hasOtherGaps(
            PlanSnapshot plan, Optional<GapAnalysisState> before, GapAnalysisState analysis) {
        var target = Optional.ofNullable(plan.document().roadmap().path()).map(PathSection::target);
        var now = target.flatMap(occupation -> gaps(analysis, occupation));
        return now.isPresent()
                && !now.equals(before.flatMap(known -> target.flatMap(occupation -> gaps(known, occupation))));
    }

    private static Optional<Set<Gap>> gaps(GapAnalysisState analysis, String occupation) {
        return analysis.targets().stream()
                .filter(target -> target.occupation().equals(occupation))
                .findFirst()
                .map(target -> target.gaps().stream().map(Gap::of).collect(toSet()));
    }

    /** What a plan is laid by of a gap. */
    private record Gap(String skillId, GapStatus status, boolean critical, Optional<BigDecimal> missing) {
        static Gap of(SkillGap gap) {
            return new Gap(
                    gap.skillId(),
                    gap.status(),
                    gap.critical(),
                    Optional.ofNullable(gap.gap()).map(BigDecimal::stripTrailingZeros));
        }
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
}
