package io.careerplan.kit.http;

import java.time.Instant;
import java.util.UUID;

/**
 * Where a page ended: the sort keys of its last row.
 *
 * @param time the first sort key; {@link Instant#EPOCH} in a list that is sorted by id alone
 * @param id the second sort key, which makes the order total
 */
public record Position(Instant time, UUID id) {

    public static Position of(UUID id) {
        return new Position(Instant.EPOCH, id);
    }
}
