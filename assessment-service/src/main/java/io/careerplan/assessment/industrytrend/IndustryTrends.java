package io.careerplan.assessment.industrytrend;

import io.careerplan.assessment.catalogue.Occupation;
import io.careerplan.assessment.wagesurvey.SurveyCodes;
import io.careerplan.assessment.wagesurvey.SurveyHistory;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Tells how jobs and pay around an occupation changed between the years of the survey that were taken in. */
@ApplicationScoped
public class IndustryTrends {

    private final SurveyHistory history;

    IndustryTrends(SurveyHistory history) {
        this.history = history;
    }

    /**
     * Those of an occupation and of its groups; of what no year knows there is none. An occupation is found as its wages are, in
     * each year: under the first seven characters of its code, else under the code by which its wages were found.
     */
    public FoundTrends of(Occupation occupation) {
        var years = history.years();
        var codes = SurveyCodes.of(occupation);
        var trends = codes.isEmpty()
                ? List.<IndustryTrend>of()
                : new TrendFigures(years.size(), codes, history.around(codes), history.single(codes)).trends();
        return new FoundTrends(trends, years.size() < 2 ? NoTrend.ONE_YEAR_ONLY : NoTrend.NOT_SURVEYED);
    }
}
