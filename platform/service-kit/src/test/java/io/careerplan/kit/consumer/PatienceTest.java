package io.careerplan.kit.consumer;

import static java.util.concurrent.CompletableFuture.supplyAsync;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.runtime.ShutdownEvent;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** How long the shell keeps trying. */
class PatienceTest {

    private final AtomicInteger tries = new AtomicInteger();
    private final Patience patience = new Patience(settings());

    @Test
    void passingFaultsAreOutwaitedHoweverManyThereAre() {
        assertEquals("done", patience.call(() -> failing(20, passing())));
        assertEquals(21, tries.get());
    }

    @Test
    void otherFaultsAreTriedThreeTimesMore() {
        var fault = new IllegalArgumentException("poison");

        assertThrows(IllegalArgumentException.class, () -> patience.call(() -> failing(4, fault)));
        assertEquals(4, tries.get());
    }

    @Test
    void aFaultThatGoesWithinThreeTriesIsNoPoison() {
        assertEquals("done", patience.call(() -> failing(3, new IllegalArgumentException("flaky"))));
    }

    @Test
    void passingFaultsBetweenDoNotUseUpTheTries() {
        assertEquals("done", patience.call(() -> {
            int now = tries.incrementAndGet();
            if (now > 12) {
                return "done";
            }
            throw now % 4 == 0 ? new IllegalArgumentException("flaky") : passing();
        }));
    }

    @Test
    void aStopEndsTheWait() {
        var waiting = supplyAsync(() -> patience.call(() -> failing(Integer.MAX_VALUE, passing())));
        await().until(() -> tries.get() > 2);

        patience.stop(new ShutdownEvent());

        var ended = assertThrows(CompletionException.class, waiting::join);
        assertInstanceOf(ServiceStopping.class, ended.getCause());
    }

    private String failing(int times, RuntimeException fault) {
        if (tries.incrementAndGet() <= times) {
            throw fault;
        }
        return "done";
    }

    private static ConsumerSettings settings() {
        return new ConsumerSettings() {
            @Override
            public int retries() {
                return 3;
            }

            @Override
            public Duration firstPause() {
                return Duration.ofMillis(1);
            }

            @Override
            public Duration longestPause() {
                return Duration.ofMillis(4);
            }
        };
    }

    private static RuntimeException passing() {
        return new IllegalStateException(new SQLTransientConnectionException("away"));
    }
}
