package io.careerplan.kit.outbox;

import java.time.Duration;

/** Settings of relays that tests run by hand. */
record RelaySettings(int batch, int shardsPerPass, Duration deliveryTimeout) implements OutboxSettings.Relay {

    static final RelaySettings SMALL = new RelaySettings(20, 4, Duration.ofSeconds(15));

    @Override
    public boolean enabled() {
        return true;
    }

    @Override
    public Duration pollEvery() {
        return Duration.ofMinutes(10);
    }

    @Override
    public Duration retryAfter() {
        return Duration.ofMillis(100);
    }

    @Override
    public Duration measureEvery() {
        return Duration.ofSeconds(1);
    }
}
