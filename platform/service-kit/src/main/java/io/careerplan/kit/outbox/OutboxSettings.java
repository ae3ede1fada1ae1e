package io.careerplan.kit.outbox;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How events leave the service. */
@ConfigMapping(prefix = "careerplan.outbox")
public interface OutboxSettings {

    /** Largest event in bytes; below the broker's default limit of 1 MiB, so that what is accepted can be sent. */
    @WithDefault("900000")
    int maxPayloadBytes();

    /** How long published rows stay, for the look back after an incident; erasure does not wait for it. */
    @WithDefault("P7D")
    Duration keepPublished();

    /** Settings of the relay. */
    Relay relay();

    /** How the relay works. */
    interface Relay {

        /** Off where Debezium reads the table instead. */
        @WithDefault("true")
        boolean enabled();

        /** How often to look without being woken: the safety net for lost notifications. */
        @WithDefault("2s")
        Duration pollEvery();

        /** Rows taken in one pass. */
        @WithDefault("500")
        int batch();

        /** Shards (of 16) that one pass locks at most, so that several instances share a backlog. */
        @WithDefault("8")
        int shardsPerPass();

        /** Time after which a send counts as failed and is tried again in a later pass. */
        @WithDefault("15s")
        Duration deliveryTimeout();

        /** Pause after a pass that failed. */
        @WithDefault("1s")
        Duration retryAfter();

        /** How often the backlog is counted for the gauges. */
        @WithDefault("5s")
        Duration measureEvery();
    }
}
