package io.careerplan.kit.consumer;

import io.careerplan.events.Envelope;
import io.careerplan.events.Event;

/**
 * What a service does with the events of one topic: a bean, usually the class that has the channel, so that a dead
 * letter can be given to it again.
 *
 * <pre>{@code
 * @ApplicationScoped
 * class AssessmentConsumer implements EventHandler {
 *     @Incoming("assessment")
 *     @Blocking
 *     void on(ConsumerRecord<String, byte[]> consumed) {
 *         shell.receive(this, consumed);
 *     }
 *     …
 * }
 * }</pre>
 *
 * <p>The channel needs {@code mp.messaging.incoming.assessment.connector=smallrye-kafka} and its {@code topic}; where one
 * consumer is too slow, {@code concurrency} as well. All else is the kit's, with reasons, in
 * {@code META-INF/microprofile-config.properties}.
 */
public interface EventHandler {

    /** Name of the consumer, {@code <service>.<topic's context>}, for example {@code planning.assessment}. Never changes. */
    String consumer();

    /**
     * Applies the event, in the transaction and tenant that the shell has opened. Faults of the database are tried
     * again by the shell; any other exception makes the event a dead letter after a few tries.
     */
    void handle(Event event, Envelope envelope);
}
