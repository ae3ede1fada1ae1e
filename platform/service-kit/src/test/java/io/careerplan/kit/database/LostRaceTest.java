package io.careerplan.kit.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.hibernate.StaleStateException;
import org.junit.jupiter.api.Test;

/** What is done over, and how often. */
class LostRaceTest {

    private final AtomicInteger calls = new AtomicInteger();

    @Test
    void aLoserTriesAgainUntilItIsThrough() {
        assertEquals(3, LostRace.doneOver(() -> losing(2, new IllegalStateException(new OptimisticLockException()))));
        assertEquals(5, LostRace.doneOver(() -> losing(4, new StaleStateException("late"))));
        assertEquals(2, LostRace.doneOver(() -> losing(1, new RuntimeException(new SQLException("dead", "40P01")))));
    }

    @Test
    void afterFiveTimesItGivesUp() {
        assertThrows(
                StaleStateException.class, () -> LostRace.doneOver(() -> losing(5, new StaleStateException("late"))));
        assertEquals(LostRace.ATTEMPTS, calls.get());
    }

    @Test
    void whatElseGoesWrongIsNotTriedAgain() {
        var taken = new RuntimeException(new SQLException("taken", "23505"));
        assertThrows(RuntimeException.class, () -> LostRace.doneOver(() -> losing(1, taken)));
        assertEquals(1, calls.get());
    }

    /** Which call it is, after so many that failed. */
    private int losing(int times, RuntimeException failure) {
        int call = calls.incrementAndGet();
        if (call <= times) {
            throw failure;
        }
        calls.set(0);
        return call;
    }
}
