package io.careerplan.systemtests.http;

import java.time.Duration;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Waits for what an event will bring: a service's copy follows its owner within milliseconds, not at once. */
public final class Eventually {

    private static final Duration PAUSE = Duration.ofMillis(50);

    private Eventually() {}

    /**
     * Repeats a call until its answer is as wanted.
     *
     * @throws UnexpectedAnswer with the last answer, when it is not so within the time
     */
    public static Answer until(Duration within, Supplier<Answer> call, Predicate<Answer> wanted) {
        var deadline = System.nanoTime() + within.toNanos();
        var answer = call.get();
        while (!wanted.test(answer)) {
            if (System.nanoTime() > deadline) {
                throw new UnexpectedAnswer("After %d s still: %s answered %d: %s"
                        .formatted(within.toSeconds(), answer.call(), answer.status(), answer.text()));
            }
            pause();
            answer = call.get();
        }
        return answer;
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for an event to arrive", e);
        }
    }
}
