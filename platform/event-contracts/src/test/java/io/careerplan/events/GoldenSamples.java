package io.careerplan.events;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** One recorded example of each event type, which producers and consumers are both tested against. */
public final class GoldenSamples {

    private GoldenSamples() {}

    /** The data of the sample as it stands in a record's value. */
    public static byte[] of(EventType type) {
        try (InputStream sample = GoldenSamples.class.getResourceAsStream("/golden/" + type.type() + ".json")) {
            if (sample == null) {
                throw new IllegalArgumentException("no golden sample of " + type);
            }
            return sample.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
