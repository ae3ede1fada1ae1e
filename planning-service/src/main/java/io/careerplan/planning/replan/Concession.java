package io.careerplan.planning.replan;

import io.careerplan.events.OptionKind;
import io.careerplan.planning.schedule.PlanBasis;

/** What gives way, step by step: the further, the higher the chance of the plan. */
sealed interface Concession permits LaterDate, MoreHours, LessScope {

    OptionKind kind();

    /** The last step; 0 where nothing can give way. */
    int most();

    /**
     * The plan after so many steps, its weeks not yet laid anew.
     *
     * @param steps 0, the plan as it stands, to {@link #most}
     */
    PlanBasis at(int steps);
}
