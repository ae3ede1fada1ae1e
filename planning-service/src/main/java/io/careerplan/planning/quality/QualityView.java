package io.careerplan.planning.quality;

import io.careerplan.planning.plan.PlanSnapshot;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

/**
 * How good a plan is, as its readers get it.
 *
 * @param planVersion the version of the plan that it is of
 * @param pass whether it passes the quality gate
 * @param mean of the five scores, 0 to 100
 * @param thresholds what it takes to pass, as they are in force for the organisation
 * @param findings what could be better, and what is not known
 */
record QualityView(
        UUID planId,
        long planVersion,
        boolean pass,
        BigDecimal mean,
        QualityScores scores,
        QualityLimits.Thresholds thresholds,
        List<Finding> findings) {

    static QualityView of(PlanSnapshot plan, PlanQuality quality) {
        return new QualityView(
                plan.id(),
                plan.version(),
                quality.passes(),
                quality.mean(),
                quality.scores(),
                quality.thresholds(),
                quality.findings());
    }
}
