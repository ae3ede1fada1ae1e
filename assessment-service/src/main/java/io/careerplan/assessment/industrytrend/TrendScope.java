package io.careerplan.assessment.industrytrend;

import io.careerplan.assessment.wagesurvey.SurveyGroup;

/** Of what; extensible. */
public enum TrendScope {
    /** The occupation alone. */
    OCCUPATION(SurveyGroup.DETAILED),
    /** Its minor group: some that are alike. */
    MINOR_GROUP(SurveyGroup.MINOR),
    /** Its major group: all whose codes begin with the same two digits. */
    MAJOR_GROUP(SurveyGroup.MAJOR),
    /** Every occupation, to hold the others against. */
    ALL_OCCUPATIONS(SurveyGroup.TOTAL);

    private final SurveyGroup group;

    TrendScope(SurveyGroup group) {
        this.group = group;
    }

    SurveyGroup group() {
        return group;
    }
}
