package io.careerplan.planning.replan;

import io.careerplan.planning.document.PlanDocument;
import io.careerplan.planning.schedule.PlanBasis;
import java.util.Map;
import java.util.Set;

/**
 * A plan that is to be planned anew.
 *
 * @param standing the plan as its latest revision says it
 * @param basis the plan as it stands, under the hours and the money that there are from now on
 * @param begun minutes still open of the tasks that are done or that work was logged on, by task id: these tasks stay
 * @param criticalSkills skills that are important for the target and at least a level short: their work goes last
 * @param closedSkills skills that are no gap any more: their work goes first
 */
public record ReplanInput(
        PlanBasis standing,
        PlanBasis basis,
        Map<String, Integer> begun,
        Set<String> criticalSkills,
        Set<String> closedSkills,
        ReplanLimits limits) {

    public ReplanInput {
        begun = Map.copyOf(begun);
        criticalSkills = Set.copyOf(criticalSkills);
        closedSkills = Set.copyOf(closedSkills);
    }

    /** What the latest revision says. */
    public PlanDocument present() {
        return standing.document();
    }

    /** Whether there are other hours a week now than the plan says. */
    boolean hasOtherHours() {
        return standing.capacity().weeklyHours().compareTo(basis.capacity().weeklyHours()) != 0;
    }
}
