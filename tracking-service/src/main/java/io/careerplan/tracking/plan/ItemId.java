package io.careerplan.tracking.plan;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Row ids made from what the row is about, so that a copy built again consists of the same rows. */
final class ItemId {

    private ItemId() {}

    /** The row id of an item, or of something about it that the further parts tell apart. */
    static UUID of(UUID planId, String itemId, Object... further) {
        StringBuilder name = new StringBuilder(planId.toString()).append('/').append(itemId);
        for (Object part : further) {
            name.append('/').append(part);
        }
        return UUID.nameUUIDFromBytes(name.toString().getBytes(StandardCharsets.UTF_8));
    }
}
