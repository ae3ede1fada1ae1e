package io.careerplan.kit.outbox;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.errors.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * Sends rows in rounds: the first unsent row of each key at once, then, when every acknowledgement is in, the next. A
 * row is never sent before the earlier one of its key is acknowledged; a key that fails rests until the next pass.
 */
final class Broker {

    /**
     * What a batch came to.
     *
     * @param acknowledged rows the broker has
     * @param failure the last one, if any
     */
    record Delivered(List<UUID> acknowledged, @Nullable Throwable failure) {}

    private final Producer<String, byte[]> producer;
    private final List<UUID> acknowledged = new ArrayList<>();
    private @Nullable Throwable failure;
    private boolean away;

    private Broker(Producer<String, byte[]> producer) {
        this.producer = producer;
    }

    /** Sends rows, given in the order of their numbers, and returns when each is acknowledged or given up. */
    static Delivered deliver(Producer<String, byte[]> producer, List<UnsentRow> rows) {
        Broker broker = new Broker(producer);
        Collection<KeyQueue> open = queues(rows);
        while (!open.isEmpty() && !broker.away) {
            open = broker.round(open);
        }
        return new Delivered(broker.acknowledged, broker.failure);
    }

    private static Collection<KeyQueue> queues(List<UnsentRow> rows) {
        Map<String, KeyQueue> byKey = new LinkedHashMap<>();
        rows.forEach(
                row -> byKey.computeIfAbsent(row.key(), key -> new KeyQueue()).add(row));
        return byKey.values();
    }

    /** Sends the head of each queue and returns the queues that have more and may go on. */
    private List<KeyQueue> round(Collection<KeyQueue> queues) {
        List<KeyQueue> sent = new ArrayList<>();
        for (KeyQueue queue : queues) {
            if (!away) {
                queue.send(producer);
                sent.add(queue);
                // Without any metadata each further send would block just as long.
                away = queue.failure() instanceof TimeoutException;
            }
        }
        return sent.stream().filter(this::arrived).toList();
    }

    private boolean arrived(KeyQueue queue) {
        Throwable fault = queue.awaitAcknowledgement();
        if (fault != null) {
            failure = fault;
            return false;
        }
        acknowledged.add(queue.take());
        return queue.hasMore();
    }
}
