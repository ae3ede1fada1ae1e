package io.careerplan.assessment.gap;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingDouble;
import static java.util.Comparator.comparingInt;

import io.careerplan.kit.Algorithm;
import java.util.Comparator;
import java.util.Optional;

/**
 * What comes first: gaps with hours by their priority, gaps without by the same product without hours, then what is
 * within error by its weighted gap, what is met and what is without data. Ties by skill id.
 */
@Algorithm
final class FindingOrder {

    static final Comparator<Finding> FIRST_THINGS_FIRST = comparingInt(FindingOrder::group)
            .thenComparing(comparingDouble(FindingOrder::worth).reversed())
            .thenComparing(comparing(Finding::skillId));

    private FindingOrder() {}

    private static int group(Finding finding) {
        return switch (finding.status()) {
            case GAP -> score(finding).isPresent() ? 0 : 1;
            case WITHIN_ERROR -> 2;
            case MET -> 3;
            case NO_DATA -> 4;
        };
    }

    private static double worth(Finding finding) {
        return switch (finding.status()) {
            case GAP -> score(finding).orElseGet(() -> product(finding));
            case WITHIN_ERROR ->
                Optional.ofNullable(finding.shortfall())
                        .map(Shortfall::weightedGap)
                        .orElse(0.0);
            case MET, NO_DATA -> 0;
        };
    }

    private static Optional<Double> score(Finding finding) {
        return urgency(finding).map(Urgency::score);
    }

    private static double product(Finding finding) {
        return urgency(finding).map(Urgency::product).orElse(0.0);
    }

    private static Optional<Urgency> urgency(Finding finding) {
        return Optional.ofNullable(finding.closing()).map(Closing::urgency);
    }
}
