package io.careerplan.tracking.progress;

import io.careerplan.kit.event.EventJson;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** A number for what a view says, for views that change with the day as well as with what people do. */
final class Fingerprint {

    private Fingerprint() {}

    /** Not negative; the same for the same content, and practically never for another. */
    static long of(Object view) {
        byte[] json = EventJson.text(view).getBytes(StandardCharsets.UTF_8);
        return UUID.nameUUIDFromBytes(json).getMostSignificantBits() & Long.MAX_VALUE;
    }
}
