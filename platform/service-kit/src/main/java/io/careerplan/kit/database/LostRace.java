package io.careerplan.kit.database;

import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.util.Set;
import java.util.stream.Stream;
import org.hibernate.StaleStateException;

/**
 * Does work over that lost against other work at the same rows. All it did is undone by then; the second time it sees what the
 * other has left, and finds out by itself whether it may go on: a change made for a version is told the present one, a change
 * made for none is made on top.
 */
public final class LostRace {

    /** One for each of a few writers who meet at the same row. */
    static final int ATTEMPTS = 5;

    /** Serialisation failure and deadlock. */
    private static final Set<String> STATES = Set.of("40001", "40P01");

    private static final int MAX_CAUSES = 20;

    /**
     * Work that can be done over.
     *
     * @param <T> what it gives
     * @param <E> what it throws beside unchecked exceptions
     */
    @FunctionalInterface
    public interface Work<T, E extends Exception> {
        T call() throws E;
    }

    private LostRace() {}

    /**
     * What the work gives.
     *
     * @param work brings its transaction along
     * @throws E whatever the work throws; a race it lost only after five attempts
     */
    public static <T, E extends Exception> T doneOver(Work<T, E> work) throws E {
        for (int attempt = 1; attempt < ATTEMPTS; attempt++) {
            try {
                return work.call();
            } catch (Exception thrown) {
                if (!is(thrown)) {
                    throw thrown;
                }
            }
        }
        return work.call();
    }

    /** Whether other work at the same rows is why this was thrown. */
    static boolean is(Throwable thrown) {
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
                .limit(MAX_CAUSES)
                .anyMatch(cause -> switch (cause) {
                    case OptimisticLockException _, StaleStateException _ -> true;
                    case SQLException sql -> sql.getSQLState() != null && STATES.contains(sql.getSQLState());
                    default -> false;
                });
    }
}
