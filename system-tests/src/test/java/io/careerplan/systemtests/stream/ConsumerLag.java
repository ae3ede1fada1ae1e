package io.careerplan.systemtests.stream;

import io.careerplan.systemtests.bench.Bench;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.TopicPartition;

/** How far a service is behind a topic, by what it told the broker: at nought it has dealt with every record, whatever became of it. */
public final class ConsumerLag implements AutoCloseable {

    private final Admin admin;
    private final String group;

    private ConsumerLag(Admin admin, String group) {
        this.admin = admin;
        this.group = group;
    }

    /** Of a service of a bench, named as its consumer group. */
    public static ConsumerLag of(Bench bench, String group) {
        return new ConsumerLag(
                Admin.create(Map.of("bootstrap.servers", bench.at().kafka())), group);
    }

    /** Seconds until the service had dealt with all that the topics hold; a little more than were given when it had not. */
    public double secondsUntilNone(Duration within, String... topics) throws InterruptedException {
        return Waiting.secondsUntil(within, () -> records(List.of(topics)) == 0);
    }

    private long records(List<String> topics) {
        try {
            var committed = admin.listConsumerGroupOffsets(group)
                    .partitionsToOffsetAndMetadata()
                    .get();
            return ends(topics).entrySet().stream()
                    .mapToLong(end -> {
                        var taken = committed.get(end.getKey());
                        return end.getValue() - (taken == null ? 0 : taken.offset());
                    })
                    .sum();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while asking for offsets", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("The broker does not tell offsets", e);
        }
    }

    private Map<TopicPartition, Long> ends(List<String> topics) throws InterruptedException, ExecutionException {
        var partitions = admin.describeTopics(topics).allTopicNames().get().values().stream()
                .flatMap(topic -> topic.partitions().stream()
                        .map(partition -> new TopicPartition(topic.name(), partition.partition())))
                .collect(Collectors.toMap(Function.identity(), each -> OffsetSpec.latest()));
        return admin.listOffsets(partitions).all().get().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, each -> each.getValue().offset()));
    }

    @Override
    public void close() {
        admin.close();
    }
}
