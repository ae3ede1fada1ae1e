package io.careerplan.assessment.evidenceoffer;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.careerplan.events.MilestoneCompleted;
import java.util.UUID;

/**
 * The id of an offer follows from the milestone and the moment at which it was reached, so that an offer that is built again is
 * the same one, which its ratings name. In the form of a UUIDv7, so that offers sort by that moment.
 */
final class OfferId {

    private static final int VERSION = 0x7000;
    private static final int RANDOM = 0x0fff;

    private OfferId() {}

    static UUID of(MilestoneCompleted reached) {
        var name = UUID.nameUUIDFromBytes((reached.planId() + "/" + reached.milestoneId()).getBytes(UTF_8));
        var millis = reached.at().toEpochMilli() << Short.SIZE;
        return new UUID(millis | VERSION | (name.getMostSignificantBits() & RANDOM), name.getLeastSignificantBits());
    }
}
