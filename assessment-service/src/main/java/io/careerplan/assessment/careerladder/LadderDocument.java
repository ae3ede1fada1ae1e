package io.careerplan.assessment.careerladder;

import io.careerplan.events.LadderStep;
import java.util.List;

/**
 * A ladder as it is stored: what the organisation said, and what the catalogue says to it. Both are told together, so both
 * are kept, and under one version nothing else is ever said.
 *
 * @param format number of the form it was written in; readers know every former one
 * @param details what the organisation said
 * @param rungs the occupations of its rungs
 * @param steps the moves from rung to rung; one whose similarity nobody knows is left out
 */
record LadderDocument(int format, LadderDetails details, List<Rung> rungs, List<LadderStep> steps) {

    private static final int PRESENT_FORMAT = 1;

    LadderDocument {
        rungs = List.copyOf(rungs);
        steps = List.copyOf(steps);
    }

    static LadderDocument of(LadderDetails details, List<Rung> rungs, List<LadderStep> steps) {
        return new LadderDocument(PRESENT_FORMAT, details, rungs, steps);
    }
}
