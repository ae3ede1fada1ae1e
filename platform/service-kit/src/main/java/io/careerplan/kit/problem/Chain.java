package io.careerplan.kit.problem;

import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All that hangs on something thrown: its causes, and what was suppressed on the way, where a failed commit says why. */
public final class Chain {

    private Chain() {}

    /** Itself, its causes from the nearest on, then what each had suppressed; everything once. */
    public static Stream<Throwable> of(Throwable thrown) {
        return walk(thrown, Collections.newSetFromMap(new IdentityHashMap<>()));
    }

    /** The cause that has none itself. */
    public static Throwable root(Throwable thrown) {
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Throwable root = thrown;
        for (var cause = root.getCause(); cause != null && seen.add(cause); cause = cause.getCause()) {
            root = cause;
        }
        return root;
    }

    private static Stream<Throwable> walk(@Nullable Throwable thrown, Set<Throwable> seen) {
        if (thrown == null || !seen.add(thrown)) {
            return Stream.empty();
        }
        Stream<Throwable> suppressed = Arrays.stream(thrown.getSuppressed()).flatMap(other -> walk(other, seen));
        return Stream.of(Stream.of(thrown), walk(thrown.getCause(), seen), suppressed)
                .flatMap(part -> part);
    }
}
