package io.careerplan.assessment.market;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What can be said of a person's benefits.
 *
 * @param positions of each benefit that the newest assessment names; none where there is no table
 * @param missing why nothing can be said of any; absent where something can be said of one
 */
record FoundPositions(
        List<BenefitPosition> positions, @Nullable MissingReason missing) {

    static FoundPositions nothing(MissingReason why) {
        return new FoundPositions(List.of(), why);
    }

    /** Of at least one benefit. */
    static FoundPositions of(List<BenefitPosition> positions) {
        var isAnyKnown = positions.stream().anyMatch(each -> each.missing() == null);
        return new FoundPositions(
                positions, isAnyKnown ? null : positions.getFirst().missing());
    }
}
