package io.careerplan.planning.replan;

import io.careerplan.events.Outlook;
import java.util.List;

/**
 * What can be done about a plan.
 *
 * @param before the outlook of the plan as it stands, under the hours that it says
 * @param options at most one of each kind, in the order of the kinds; none where nothing helps
 * @param withheld the kinds that are no option, and why
 */
public record Replan(Outlook before, List<ReplanOption> options, List<Withheld> withheld) {

    public Replan {
        options = List.copyOf(options);
        withheld = List.copyOf(withheld);
    }
}
