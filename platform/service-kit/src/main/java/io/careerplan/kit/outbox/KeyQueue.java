package io.careerplan.kit.outbox;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.Producer;
import org.jspecify.annotations.Nullable;

/** The unsent rows of one key, of which at most the first is on its way. */
final class KeyQueue {

    private final Deque<UnsentRow> rows = new ArrayDeque<>();
    private Future<?> onItsWay = CompletableFuture.completedFuture(true);

    void add(UnsentRow row) {
        rows.add(row);
    }

    boolean hasMore() {
        return !rows.isEmpty();
    }

    /** Removes the first row, which has arrived. */
    UUID take() {
        return rows.removeFirst().id();
    }

    void send(Producer<String, byte[]> producer) {
        try {
            onItsWay = producer.send(rows.getFirst().toRecord());
        } catch (RuntimeException refused) {
            onItsWay = CompletableFuture.failedFuture(refused);
        }
    }

    /** What went wrong so far, without waiting. */
    @Nullable
    Throwable failure() {
        return onItsWay.isDone() ? awaitAcknowledgement() : null;
    }

    /** Waits, at most the producer's delivery time-out, and returns what went wrong. */
    @Nullable
    Throwable awaitAcknowledgement() {
        try {
            onItsWay.get();
            return null;
        } catch (ExecutionException failed) {
            return failed.getCause();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return interrupted;
        }
    }
}
