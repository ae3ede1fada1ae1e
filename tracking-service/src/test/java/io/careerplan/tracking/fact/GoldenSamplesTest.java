package io.careerplan.tracking.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.careerplan.events.Event;
import io.careerplan.events.EventType;
import io.careerplan.events.Topics;
import io.careerplan.kit.event.EventJson;
import io.careerplan.tracking.stage.Clocks;
import io.careerplan.tracking.stage.Owner;
import io.careerplan.tracking.stage.Topic;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every event of the topics that tracking listens to, as its golden sample has it, is one that tracking takes. */
@QuarkusTest
class GoldenSamplesTest {

    @BeforeEach
    void setClock() {
        Clocks.moveTo(Clocks.START);
    }

    /** The samples tell of one and the same person, each in an organisation of its own here. */
    @BeforeEach
    void forgetWhereThePersonLives() {
        Owner.change("golden", "delete from person_home");
    }

    /** What the configuration has the service listen to; a topic that goes there takes its samples along. */
    static Set<String> topics() {
        Config config = ConfigProvider.getConfig();
        return StreamSupport.stream(config.getPropertyNames().spliterator(), false)
                .filter(name -> name.matches("mp\\.messaging\\.incoming\\.[^.]+\\.topic"))
                .map(name -> config.getValue(name, String.class))
                .collect(Collectors.toSet());
    }

    static Stream<EventType> types() {
        Set<String> topics = topics();
        return Stream.of(EventType.values()).filter(type -> topics.contains(type.topic()));
    }

    @Test
    void theTopicsAreThoseOfThePeopleAndTheirPlans() {
        assertEquals(Set.of(Topics.ASSESSMENT, Topics.PLANNING, Topics.TRACKING), topics());
    }

    @ParameterizedTest
    @MethodSource("types")
    void isTakenAndNeverADeadLetter(EventType type) throws IOException {
        String tenant = tenantFor(type);
        if (type.topic().equals(Topics.TRACKING)) {
            send(tenant, EventType.PLAN_REVISED);
        }
        String id = send(tenant, type);
        assertEquals(List.of(), Owner.rows(tenant, "select cause from dead_letter"));
        assertFalse(Owner.rows(tenant, "select 1 from inbox where event_id = ?::uuid", id)
                        .isEmpty()
                && type != EventType.PERSON_ERASED);
    }

    /** The key of an organisation is its tenant; any other event may be of any. */
    private static String tenantFor(EventType type) throws IOException {
        return type == EventType.ORGANISATION_CHANGED
                ? EventJson.read(sample(type), type.payload()).key()
                : "golden-" + type.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Test
    void aPlanIsCopiedAsItsSampleSays() throws IOException {
        send("golden-copy", EventType.PLAN_REVISED);
        assertEquals(
                List.of("4|2|ACTIVE|2026-12-07|84.50"),
                Owner.rows("golden-copy", "select version, revision, status, starts_on, planned_hours from plan_copy"));
        assertEquals(
                List.of("course|2027-03-01|24.50|UPCOMING", "project|2027-05-30|60.00|UPCOMING"),
                Owner.rows("golden-copy", "select item_id, due, planned_hours, state from milestone order by due"));
        assertEquals(
                List.of("attend-1|attend|2026-12-07|240", "attend-2|attend|2026-12-14|240"),
                Owner.rows(
                        "golden-copy",
                        "select item_id, activity_id, week_start, planned_minutes from task order by week_start"));
    }

    @Test
    void anOrganisationIsCopiedAndOnlyReplacedByANewerState() throws IOException {
        String tenant = tenantFor(EventType.ORGANISATION_CHANGED);
        send(tenant, EventType.ORGANISATION_CHANGED);
        String sql = "select name, version from organisation_copy";
        List<String> before = Owner.rows(tenant, sql);
        assertEquals(1, before.size());
        send(tenant, EventType.ORGANISATION_CHANGED);
        assertEquals(before, Owner.rows(tenant, sql));
    }

    private static String send(String tenant, EventType type) throws IOException {
        byte[] json = sample(type);
        Event event = EventJson.read(json, type.payload());
        var sent = Topic.record(tenant, type, event.subject(), event.version(), event.key(), json);
        Topic.send(sent);
        Topic.awaitEverythingOn(type.topic());
        return new String(sent.headers().lastHeader("ce_id").value(), StandardCharsets.UTF_8);
    }

    private static byte[] sample(EventType type) throws IOException {
        try (InputStream sample = EventType.class.getResourceAsStream("/golden/" + type.type() + ".json")) {
            return sample.readAllBytes();
        }
    }
}
