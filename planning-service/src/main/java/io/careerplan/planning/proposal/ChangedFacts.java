package io.careerplan.planning.proposal;

import io.careerplan.events.GapAnalysisState;
import io.careerplan.events.PersonState;
import io.careerplan.planning.document.PathSection;
import io.careerplan.planning.fact.FactFollowUp;
import io.careerplan.planning.plan.ActivePlans;
import io.careerplan.planning.plan.PlanSnapshot;
import jakarta.enterprise.context.ApplicationScoped;
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
        plans.ofPerson(now.id())
                .map(plan -> Occasion.of(before, now, plan.id()))
                .filter(occasion -> occasion.newHours() || occasion.newBudget())
                .ifPresent(queue::submit);
    }

    @Override
    public void analysed(GapAnalysisState analysis) {
        plans.ofPerson(analysis.personId())
                .filter(plan -> isAbout(analysis, plan))
                .ifPresent(plan -> queue.submit(Occasion.of(analysis, plan.id())));
    }

    private static boolean isAbout(GapAnalysisState analysis, PlanSnapshot plan) {
        var target = Optional.ofNullable(plan.document().roadmap().path()).map(PathSection::target);
        return analysis.targets().stream().anyMatch(gaps -> target.equals(Optional.of(gaps.occupation())));
    }
}
