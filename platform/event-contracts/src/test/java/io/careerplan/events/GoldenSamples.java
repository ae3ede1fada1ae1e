package io.careerplan.events;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** One recorded example of each event type, which producers and consumers are both tested against. */
public final class GoldenSamples {

    private GoldenSamples() {}

    /** The data of the first sample as it stands in a record's value. */
    public static byte[] of(EventType type) {
        return named(type.type());
    }

    /** The data of a sample that shows what the type gained later, by the name of what that is. */
    public static byte[] of(EventType type, String gained) {
        return named(type.type() + "." + gained);
    }

    private static byte[] named(String name) {
        try (InputStream sample = GoldenSamples.class.getResourceAsStream("/golden/" + name + ".json")) {
            if (sample == null) {
                throw new IllegalArgumentException("no golden sample " + name);
            }
            return sample.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
