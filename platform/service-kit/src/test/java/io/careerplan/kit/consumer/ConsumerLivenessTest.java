package io.careerplan.kit.consumer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.eclipse.microprofile.health.HealthCheckResponse.Status;
import org.junit.jupiter.api.Test;

/** When a consumer's end must end the service. */
class ConsumerLivenessTest {

    private final ConsumerLiveness liveness = new ConsumerLiveness();

    @Test
    void aServiceWhoseConsumersRunIsAlive() {
        assertEquals(Status.UP, liveness.call().getStatus());
    }

    @Test
    void aConsumerThatEndedIsNamed() {
        liveness.lost("kit.sample", new OutOfMemoryError("made up"));

        assertEquals(Status.DOWN, liveness.call().getStatus());
        assertEquals("OutOfMemoryError", liveness.call().getData().orElseThrow().get("kit.sample"));
    }
}
