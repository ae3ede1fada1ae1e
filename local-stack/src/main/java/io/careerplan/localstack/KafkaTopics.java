package io.careerplan.localstack;

import io.careerplan.events.Topics;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;

/** The platform's topics, created explicitly: a topic that comes into being by use would have one partition. */
final class KafkaTopics {

    private static final Duration KEPT = Duration.ofDays(30);

    private KafkaTopics() {}

    static void createMissing(String bootstrapServers) {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers))) {
            Set<String> present = admin.listTopics().names().get();
            List<NewTopic> missing =
                    wanted().filter(topic -> !present.contains(topic.name())).toList();
            admin.createTopics(missing).all().get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("Kafka refused to create the topics", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while Kafka created the topics", e);
        }
    }

    /** All topics as they have to be. */
    static Stream<NewTopic> wanted() {
        return Topics.all().stream()
                .flatMap(topic ->
                        Stream.of(topic(topic, Topics.isCompacted(topic)), topic(Topics.deadLetters(topic), true)));
    }

    private static NewTopic topic(String name, boolean compacted) {
        Map<String, String> config = compacted
                ? Map.of(TopicConfig.CLEANUP_POLICY_CONFIG, TopicConfig.CLEANUP_POLICY_COMPACT)
                : Map.of(TopicConfig.RETENTION_MS_CONFIG, Long.toString(KEPT.toMillis()));
        return new NewTopic(name, Topics.PARTITIONS, (short) 1).configs(config);
    }
}
