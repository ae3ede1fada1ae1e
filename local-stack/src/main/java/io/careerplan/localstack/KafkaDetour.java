package io.careerplan.localstack;

import java.util.Optional;
import java.util.Properties;

/**
 * A second door of a broker. Kafka tells its clients where to go on talking to it, so a program that is to stand in between,
 * and cut or slow the line, needs a door that tells the address of that program.
 *
 * @param port where the broker listens
 * @param told where clients that came by this door are sent: the port of the program in between
 */
public record KafkaDetour(int port, int told) {

    private static final String PROPERTY = "careerplan.local.kafka-detour";

    /** The JVM option by which the broker's process learns of it. */
    public String option() {
        return "-D%s=%d:%d".formatted(PROPERTY, port, told);
    }

    /** What this process was told. */
    public static Optional<KafkaDetour> ofThisProcess() {
        return Optional.ofNullable(System.getProperty(PROPERTY))
                .map(text -> text.split(":", -1))
                .map(ports -> new KafkaDetour(Integer.parseInt(ports[0]), Integer.parseInt(ports[1])));
    }

    void addTo(Properties settings) {
        settings.merge("listeners", ",DETOUR://127.0.0.1:" + port, KafkaDetour::joined);
        settings.merge("advertised.listeners", ",DETOUR://127.0.0.1:" + told, KafkaDetour::joined);
        settings.merge("listener.security.protocol.map", ",DETOUR:PLAINTEXT", KafkaDetour::joined);
    }

    private static Object joined(Object before, Object further) {
        return before.toString() + further;
    }
}
