package io.careerplan.assessment.resourcefit;

import io.careerplan.assessment.catalogue.LearningResource;
import io.careerplan.events.UncoveredReason;
import io.careerplan.kit.Algorithm;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What keeps a resource from being chosen. */
@Algorithm
public final class Barrier {

    /** The nearest to being chosen first: with a little more it would do. */
    private static final List<UncoveredReason> NEAREST = List.of(
            UncoveredReason.OVER_BUDGET,
            UncoveredReason.OTHER_CURRENCY,
            UncoveredReason.TOO_LONG,
            UncoveredReason.HOURS_UNKNOWN);

    private Barrier() {}

    /** What keeps this one from being chosen, whatever else there is; empty where nothing does. */
    static Optional<UncoveredReason> of(LearningResource resource, Means means, Conventions conventions) {
        if (!Hours.areKnown(resource)) {
            return Optional.of(UncoveredReason.HOURS_UNKNOWN);
        }
        if (isTooLong(resource, means, conventions)) {
            return Optional.of(UncoveredReason.TOO_LONG);
        }
        if (!means.isComparable(resource.cost())) {
            return Optional.of(UncoveredReason.OTHER_CURRENCY);
        }
        return means.affords(resource.cost()) ? Optional.empty() : Optional.of(UncoveredReason.OVER_BUDGET);
    }

    /**
     * Why nothing leads further than to a level.
     *
     * @param reached as a share of the scale
     */
    public static UncoveredReason beyond(double reached, Need need, Means means, Conventions conventions) {
        var further = need.resources().stream()
                .filter(each -> Level.isAbove(Level.share(each, need.skillId()), reached))
                .toList();
        if (further.isEmpty()) {
            return UncoveredReason.NO_RESOURCE;
        }
        return further.stream()
                .map(each -> of(each, means, conventions).orElse(UncoveredReason.NO_TIME_LEFT))
                .min(Comparator.comparing(NEAREST::indexOf))
                .orElse(UncoveredReason.NO_RESOURCE);
    }

    private static boolean isTooLong(LearningResource resource, Means means, Conventions conventions) {
        var hours = resource.hours();
        var most = means.weeklyHours().multiply(BigDecimal.valueOf(conventions.longestWeeks()));
        return hours != null && BigDecimal.valueOf(hours).compareTo(most) > 0;
    }
}
