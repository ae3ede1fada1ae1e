package io.careerplan.assessment.gapview;

import io.careerplan.assessment.gaptechnology.TargetTechnologies;
import io.careerplan.assessment.gaptechnology.TechnologyChoice;
import java.util.List;

/**
 * Technologies of a target. They count in no figure of the analysis: the data says that an occupation uses them, and neither how
 * well nor how much it matters.
 *
 * @param choice IN_DEMAND, or HOT where the release calls none of this occupation's in demand
 * @param named those that the person was rated in, then the others; of both hot ones first, then by id
 * @param more how many others of the same choice there are: occupations/{code}/technologies lists them
 */
public record GapTechnologiesView(TechnologyChoice choice, List<GapTechnologyView> named, int more) {

    static GapTechnologiesView from(TargetTechnologies technologies) {
        return new GapTechnologiesView(
                technologies.choice(),
                technologies.named().stream().map(GapTechnologyView::from).toList(),
                technologies.more());
    }
}
