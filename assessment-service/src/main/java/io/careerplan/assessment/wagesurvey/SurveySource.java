package io.careerplan.assessment.wagesurvey;

import io.careerplan.assessment.catalogue.DataRow;

/** Whose survey it is. */
final class SurveySource {

    /** Whose wages and jobs they are. */
    static final String AREA = "US";

    /** In which pay is told. */
    static final String CURRENCY = "USD";

    private static final String DATA_SET = "BLS OEWS national";

    private SurveySource() {}

    /** Where a figure of a year is found. */
    static DataRow row(int year, String code) {
        return new DataRow(DATA_SET, "May " + year, code);
    }
}
