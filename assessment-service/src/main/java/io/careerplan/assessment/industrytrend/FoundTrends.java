package io.careerplan.assessment.industrytrend;

import java.util.List;
import java.util.Optional;

/**
 * What was found around an occupation.
 *
 * @param trends by measure, from the occupation to all
 * @param absence why there is none, where there is none
 */
public record FoundTrends(List<IndustryTrend> trends, NoTrend absence) {

    /** Why the change of the occupation itself cannot be told; empty where it is told. */
    public Optional<NoTrend> missing(TrendMeasure measure) {
        return trends.stream()
                .filter(each -> each.measure() == measure && each.scope() == TrendScope.OCCUPATION)
                .findFirst()
                .map(each -> Optional.ofNullable(each.missing()))
                .orElseGet(() -> Optional.of(absence));
    }
}
