package io.careerplan.assessment.stamp;

import io.careerplan.kit.Algorithm;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * One number for everything that an answer was read from, so that it can stand as a version: the same parts have the
 * same stamp in every process, other parts another one but for one chance in 2^60.
 */
@Algorithm
public final class Stamp {

    private Stamp() {}

    /** The stamp of these parts, each told by its text; never negative. */
    public static long of(Object... parts) {
        var text = Arrays.stream(parts).map(String::valueOf).collect(Collectors.joining("\u001f"));
        return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8)).getMostSignificantBits() >>> 1;
    }
}
