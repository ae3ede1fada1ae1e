package io.careerplan.kit.consumer;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** The channel of the sample consumer; off except in tests of channels. */
@ApplicationScoped
class SampleChannel {

    private final EventShell shell;
    private final SampleConsumer consumer;

    SampleChannel(EventShell shell, SampleConsumer consumer) {
        this.shell = shell;
        this.consumer = consumer;
    }

    @Incoming("sample")
    @Blocking
    void on(ConsumerRecord<String, byte[]> consumed) {
        shell.receive(consumer, consumed);
    }
}
