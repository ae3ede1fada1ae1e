package io.careerplan.assessment.wagesurvey;

import io.careerplan.assessment.catalogue.Wages;
import io.careerplan.events.WagePoint;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A year's national survey.
 *
 * @param year of the survey, which is taken in May
 * @param figures of single occupations and of groups of them, in the order of the file
 * @param byCode wages of the single occupations by the survey's own code, such as {@code 11-1011}
 */
public record WageSurvey(int year, List<SurveyFigure> figures, Map<String, List<WagePoint>> byCode) {

    public WageSurvey {
        figures = List.copyOf(figures);
        byCode = Map.copyOf(byCode);
    }

    static WageSurvey of(int year, List<SurveyFigure> figures) {
        var single = figures.stream()
                .filter(each -> each.group() == SurveyGroup.DETAILED)
                .collect(Collectors.toMap(SurveyFigure::code, SurveyFigure::points));
        return new WageSurvey(year, figures, single);
    }

    /** The wages of the single occupation of a code that the survey knows. */
    public Wages wages(String code) {
        return new Wages(
                SurveySource.AREA,
                year,
                SurveySource.CURRENCY,
                byCode.getOrDefault(code, List.of()),
                SurveySource.row(year, code));
    }
}
