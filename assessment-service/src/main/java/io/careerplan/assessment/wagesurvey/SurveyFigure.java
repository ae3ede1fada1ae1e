package io.careerplan.assessment.wagesurvey;

import io.careerplan.events.WagePoint;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a year's survey says of an occupation or of a group of them. What is not available is absent and never 0.
 *
 * @param group what the row sums up
 * @param code the survey's own, such as {@code 11-1011}; a group and one that it consists of may have the same
 * @param title its name in that year; empty where the file has none
 * @param employment how many people work in it; absent where the survey does not tell
 * @param points of a year's wage, ascending by percentile
 */
public record SurveyFigure(
        SurveyGroup group,
        String code,
        String title,
        @Nullable Long employment,
        List<WagePoint> points) {

    public SurveyFigure {
        points = List.copyOf(points);
    }

    String key() {
        return group + " " + code;
    }
}
