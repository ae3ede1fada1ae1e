package io.careerplan.assessment.development;

import io.careerplan.assessment.catalogue.Figures;
import io.careerplan.assessment.learning.Objective;
import io.careerplan.assessment.learning.Uncovered;
import io.careerplan.assessment.resourcefit.ChosenResource;
import io.careerplan.events.DevelopmentPlanCompleted;
import io.careerplan.events.DevelopmentPlanState;
import io.careerplan.events.LearningObjective;
import io.careerplan.events.MeasureKind;
import io.careerplan.events.ObjectiveResource;
import io.careerplan.events.SuccessMeasure;
import io.careerplan.events.UncoveredGap;
import java.time.Instant;
import java.util.List;

/** A plan as events tell it. */
final class DevelopmentEvents {

    private DevelopmentEvents() {}

    static DevelopmentPlanCompleted completed(DevelopmentPlan plan, long version, Instant at) {
        var document = plan.document();
        return new DevelopmentPlanCompleted(new DevelopmentPlanState(
                plan.id(),
                plan.personId(),
                version,
                at,
                plan.analysisId(),
                document.means().startsOn(),
                document.means().deadline(),
                document.objectives().stream().map(DevelopmentEvents::objective).toList(),
                document.uncovered().stream().map(DevelopmentEvents::uncovered).toList()));
    }

    private static LearningObjective objective(Objective objective) {
        return new LearningObjective(
                objective.skillId(),
                objective.skillName(),
                objective.critical(),
                Figures.ratio(objective.from()),
                Figures.ratio(objective.to()),
                objective.startsOn(),
                objective.dueOn(),
                objective.after(),
                objective.practiceHours(),
                objective.resources().stream().map(DevelopmentEvents::resource).toList(),
                measures(objective));
    }

    /** In the figure that each change of the skill profile tells. Nobody measures by it yet: tracking takes in neither of both. */
    static List<SuccessMeasure> measures(Objective objective) {
        return List.of(
                new SuccessMeasure(MeasureKind.SKILL_ESTIMATE, Figures.ratio(objective.to()), objective.dueOn()));
    }

    private static ObjectiveResource resource(ChosenResource resource) {
        return new ObjectiveResource(resource.id(), resource.title(), resource.hours(), resource.cost());
    }

    private static UncoveredGap uncovered(Uncovered gap) {
        return new UncoveredGap(
                gap.skillId(), gap.skillName(), Figures.ratio(gap.from()), Figures.ratio(gap.required()), gap.reason());
    }
}
