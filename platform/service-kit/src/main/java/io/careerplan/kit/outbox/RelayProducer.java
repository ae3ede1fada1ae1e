package io.careerplan.kit.outbox;

import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jboss.logging.Logger;

/** Makes the relay's producer: every replica acknowledges, the broker sorts out its own retries, and waiting ends. */
@ApplicationScoped
class RelayProducer {

    private static final Logger LOG = Logger.getLogger(RelayProducer.class);

    private final Map<String, Object> kafka;

    /** All {@code kafka.*} settings of the service: addresses, security. */
    RelayProducer(@Identifier("default-kafka-broker") Map<String, Object> kafka) {
        this.kafka = kafka;
    }

    /** A producer; empty while the broker's name cannot be resolved. A broker that is merely down does not matter here. */
    Optional<Producer<String, byte[]>> create(OutboxSettings.Relay settings) {
        try {
            return Optional.of(
                    new KafkaProducer<>(configuration(settings), new StringSerializer(), new ByteArraySerializer()));
        } catch (KafkaException unresolvable) {
            LOG.warnf("events wait for the broker: %s", unresolvable.getCause());
            return Optional.empty();
        }
    }

    private Map<String, Object> configuration(OutboxSettings.Relay settings) {
        int delivery = Math.toIntExact(settings.deliveryTimeout().toMillis());
        Map<String, Object> all = new HashMap<>(kafka);
        all.put(ProducerConfig.ACKS_CONFIG, "all");
        all.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        all.put(ProducerConfig.LINGER_MS_CONFIG, 0);
        all.put(ProducerConfig.COMPRESSION_TYPE_CONFIG, "lz4");
        all.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, delivery);
        all.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, delivery / 3);
        all.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, delivery / 3);
        all.put(ProducerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, 1_000);
        return all;
    }
}
