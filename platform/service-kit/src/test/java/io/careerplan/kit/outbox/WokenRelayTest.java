package io.careerplan.kit.outbox;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.careerplan.events.TaskLogged;
import io.careerplan.events.Topics;
import io.careerplan.kit.consumer.Rows;
import io.careerplan.kit.consumer.Samples;
import io.careerplan.kit.id.Ids;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The relay as a service runs it, with a polling interval too long to be of any help. */
@QuarkusTest
@TestProfile(WokenRelayTest.SeldomPolling.class)
class WokenRelayTest {

    /** Whoever publishes within seconds was woken. */
    public static class SeldomPolling implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "careerplan.outbox.relay.enabled", "true",
                    "careerplan.outbox.relay.poll-every", "10m",
                    "careerplan.outbox.relay.measure-every", "0s");
        }
    }

    @Inject
    Writing writing;

    @Inject
    MeterRegistry meters;

    private final String tenant = "woken-" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void aCommitWakesTheRelay() {
        try (Topic topic = new Topic(Topics.TRACKING)) {
            for (int i = 0; i < 3; i++) {
                TaskLogged event = Samples.logged(Ids.next());
                writing.append(tenant, event);
                await().atMost(Duration.ofSeconds(5)).until(() -> topic.records().stream()
                        .anyMatch(sent -> sent.key().equals(event.key())));
            }
        }
        await().until(() -> Rows.number(tenant, "select count(*) from outbox where published_at is null") == 0);
        assertEquals(0, meters.get("careerplan.outbox.unpublished").gauge().value());
        assertEquals(0, meters.get("careerplan.outbox.oldest.age").gauge().value());
        assertEquals(true, meters.get("careerplan.outbox.publish").timer().count() > 0);
    }
}
