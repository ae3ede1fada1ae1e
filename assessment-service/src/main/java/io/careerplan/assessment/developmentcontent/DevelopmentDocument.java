package io.careerplan.assessment.developmentcontent;

import io.careerplan.assessment.gaprecord.FoundGaps.Target;
import io.careerplan.assessment.learning.Objective;
import io.careerplan.assessment.learning.Uncovered;
import io.careerplan.assessment.resourcefit.Means;
import java.util.List;

/**
 * A plan as it is stored.
 *
 * @param format number of the form it was written in; readers know every former one
 * @param targets the occupations of the analysis
 * @param means what it was planned within
 * @param objectives as they begin
 * @param uncovered what it does not cover
 */
public record DevelopmentDocument(
        int format, List<Target> targets, Means means, List<Objective> objectives, List<Uncovered> uncovered) {

    private static final int PRESENT_FORMAT = 1;

    public DevelopmentDocument {
        targets = List.copyOf(targets);
        objectives = List.copyOf(objectives);
        uncovered = List.copyOf(uncovered);
    }

    static DevelopmentDocument of(
            List<Target> targets, Means means, List<Objective> objectives, List<Uncovered> uncovered) {
        return new DevelopmentDocument(PRESENT_FORMAT, targets, means, objectives, uncovered);
    }

    /** The same with other content. */
    DevelopmentDocument with(List<Objective> others, List<Uncovered> left) {
        return of(targets, means, others, left);
    }
}
