package io.careerplan.assessment.wagesurvey;

import io.careerplan.assessment.catalogue.FigureSource;

/**
 * What the survey of one year says of an occupation or a group.
 *
 * @param year of the survey, which is taken in May
 * @param figure what it says
 */
public record DatedFigure(int year, SurveyFigure figure) {

    /** Where it is found. */
    public FigureSource source() {
        return FigureSource.of(SurveySource.row(year, figure.code()), SurveySource.AREA);
    }

    /** Currency of what is paid. */
    public String currency() {
        return SurveySource.CURRENCY;
    }
}
