package io.careerplan.tracking.journey;

import static io.careerplan.events.DeliverableStatus.DONE;
import static io.careerplan.events.DeliverableStatus.MISSING;
import static io.careerplan.events.DeliverableStatus.OUTDATED;
import static io.careerplan.events.DeliverableStatus.PARTIAL;

import io.careerplan.events.DeliverableStatus;
import io.careerplan.kit.Algorithm;
import java.util.Collection;

/**
 * How far a step is, by its documents: OUTDATED as soon as one of them is, for what rests on it may no longer hold; else
 * MISSING or DONE where all of them are; else PARTIAL. Documents that are not offered yet count as what they are, missing.
 */
@Algorithm
final class StepState {

    private StepState() {}

    static DeliverableStatus of(Collection<DeliverableStatus> documents) {
        if (documents.contains(OUTDATED)) {
            return OUTDATED;
        }
        if (documents.stream().allMatch(status -> status == DONE)) {
            return DONE;
        }
        return documents.stream().allMatch(status -> status == MISSING) ? MISSING : PARTIAL;
    }
}
