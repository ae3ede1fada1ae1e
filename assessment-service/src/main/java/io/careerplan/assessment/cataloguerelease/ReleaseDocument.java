package io.careerplan.assessment.cataloguerelease;

import java.util.List;

/**
 * A release as it is stored; its changes of occupations lie beside it.
 *
 * @param format number of the form it was written in; readers know every former one
 * @param origin where it came from
 * @param dataSets whose figures it holds, by name
 * @param counts its changes, counted
 * @param skills its changes of skills
 */
record ReleaseDocument(
        int format,
        ReleaseOrigin origin,
        List<DataSet> dataSets,
        CatalogueDiff.Counts counts,
        List<SkillChange> skills) {

    private static final int PRESENT_FORMAT = 1;

    ReleaseDocument {
        dataSets = List.copyOf(dataSets);
        skills = List.copyOf(skills);
    }

    static ReleaseDocument of(ReleaseOrigin origin, List<DataSet> dataSets, CatalogueDiff diff) {
        return new ReleaseDocument(PRESENT_FORMAT, origin, dataSets, diff.counts(), diff.skills());
    }
}
