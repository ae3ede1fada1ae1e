package io.careerplan.kit.consumer;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;

/** Counts events by consumer and by what became of them. */
@ApplicationScoped
class ConsumerMetrics {

    private final MeterRegistry registry;

    ConsumerMetrics(MeterRegistry registry) {
        this.registry = registry;
    }

    void count(String consumer, Outcome outcome) {
        String name = outcome.name().toLowerCase(Locale.ROOT);
        registry.counter("careerplan.events", "consumer", consumer, "outcome", name)
                .increment();
    }
}
