package io.careerplan.kit.deadletter;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.careerplan.events.Event;
import io.careerplan.events.MilestoneMissed;
import io.careerplan.events.PersonErased;
import io.careerplan.events.TaskLogged;
import io.careerplan.kit.consumer.EventShell;
import io.careerplan.kit.consumer.Rows;
import io.careerplan.kit.consumer.SampleConsumer;
import io.careerplan.kit.consumer.Samples;
import io.careerplan.kit.event.EventJson;
import io.careerplan.kit.event.Reading.Reason;
import io.careerplan.kit.id.Ids;
import io.careerplan.localstack.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What cannot be taken is kept with its cause, seen by operators, replayed, and forgotten with the person. */
@QuarkusTest
class DeadLetterTest {

    private static final long SEED = 20261122;

    @Inject
    EventShell shell;

    @Inject
    SampleConsumer consumer;

    private final String tenant = "dead-" + UUID.randomUUID().toString().substring(0, 8);
    private final UUID person = Ids.next();

    @AfterEach
    void sound() {
        consumer.stumble(SampleConsumer.SOUND);
    }

    @Test
    void ofPoisonAmongGoodExactlyThePoisonIsBuriedWithItsReason() {
        List<TaskLogged> good =
                IntStream.range(0, 100).mapToObj(i -> Samples.logged(person)).toList();
        List<ConsumerRecord<String, byte[]>> poison = poison();
        List<ConsumerRecord<String, byte[]>> all = new ArrayList<>(poison);
        good.forEach(event -> all.add(Samples.record(tenant, event)));
        Collections.shuffle(all, new Random(SEED));

        all.forEach(record -> shell.receive(consumer, record));

        assertEquals(good.size(), Rows.number(tenant, "select count(*) from effect where times = 1"));
        Stream<Long> expected = poison.stream().map(ConsumerRecord::offset).sorted();
        assertEquals(expected.toList(), buried());
        assertEquals(poison.size(), copies(tenant) + copies("-"), "each has its copy for the dead-letter topic");
    }

    @Test
    void aRedeliveredPoisonIsBuriedOnce() {
        var poison = broken(headers -> headers.remove("ce_id"));

        shell.receive(consumer, poison);
        shell.receive(consumer, poison);

        assertEquals(1, Rows.number(tenant, "select count(*) from dead_letter"));
        assertEquals(1, copies(tenant));
    }

    @Test
    void aReplayAfterTheRepairTakesEffectOnce() {
        TaskLogged event = Samples.logged(person);
        UUID id = buriedByHandler(event);

        replay(id).statusCode(200).body("state", equalTo("DEAD")).body("attempts", equalTo(2));
        consumer.stumble(SampleConsumer.SOUND);
        replay(id).statusCode(200).body("state", equalTo("REPLAYED")).body("attempts", equalTo(3));
        replay(id).statusCode(409).body("code", equalTo("dead-letter-replayed"));

        assertEquals(1, Rows.number(tenant, "select times from effect where id = ?", event.logId()));
    }

    @Test
    void aReplayTellsTheCauseOfNow() {
        UUID id = buriedByHandler(Samples.logged(person));
        consumer.stumble(event -> {
            throw new IllegalStateException("another reason");
        });

        replay(id)
                .statusCode(200)
                .body("state", equalTo("DEAD"))
                .body("cause", equalTo("IllegalStateException: another reason"));
    }

    @Test
    void operatorsSeeTheDeadOfEveryTenantAndOfNone() {
        shell.receive(consumer, broken(headers -> headers.remove("ce_id")));
        var forged = broken(headers -> headers.put("ce_tenantid", "NO SLUG"));
        shell.receive(consumer, forged);

        operator()
                .get("/kit/v1/dead-letters/" + id(tenant))
                .then()
                .statusCode(200)
                .body("tenant", equalTo(tenant))
                .body("reason", equalTo(Reason.BAD_HEADERS.name()))
                .body("cause", startsWith("header ce_id"))
                .body("payloadBytes", equalTo(forged.value().length));
        UUID ofNone = Rows.list(
                        "-",
                        "select id from dead_letter where record_offset = ?",
                        row -> row.getObject(1, UUID.class),
                        forged.offset())
                .getFirst();
        operator().get("/kit/v1/dead-letters/" + ofNone).then().statusCode(200).body("tenant", nullValue());
        replay(ofNone).statusCode(200).body("state", equalTo("DEAD"));
    }

    @Test
    void theListIsWalkedPageByPage() {
        IntStream.range(0, 5).forEach(i -> shell.receive(consumer, broken(headers -> headers.remove("ce_id"))));

        List<String> seen = new ArrayList<>();
        String next = null;
        do {
            var page = operator()
                    .queryParam("limit", 2)
                    .queryParam("state", "DEAD")
                    .queryParams(next == null ? Map.of() : Map.of("cursor", next))
                    .get("/kit/v1/dead-letters");
            page.then().statusCode(200);
            seen.addAll(page.jsonPath().getList("items.id", String.class));
            next = page.jsonPath().getString("next");
        } while (next != null);

        List<String> ours = Rows.list(tenant, "select id from dead_letter order by id", row -> row.getString(1));
        assertEquals(5, ours.size());
        assertEquals(ours, seen.stream().filter(ours::contains).toList());
        operator()
                .queryParam("cursor", "forged")
                .get("/kit/v1/dead-letters")
                .then()
                .statusCode(400);
        operator()
                .queryParam("state", "ALIVE")
                .get("/kit/v1/dead-letters")
                .then()
                .statusCode(400);
    }

    @Test
    void nobodyElseGetsIn() {
        UUID id = buriedByHandler(Samples.logged(person));
        String path = "/kit/v1/dead-letters/" + id;

        given().get(path).then().statusCode(401);
        given().auth()
                .oauth2(Tokens.of(tenant)
                        .roles("employee", "coach", "mentor", "hr-partner")
                        .person("p"))
                .get(path)
                .then()
                .statusCode(403);
        given().auth()
                .oauth2(Tokens.of(tenant).roles("hr-partner").person("p"))
                .post(path + "/replay")
                .then()
                .statusCode(403);
        operator().get("/kit/v1/dead-letters/" + UUID.randomUUID()).then().statusCode(404);
    }

    @Test
    void erasureRemovesTheDeadAndTheirCopies() {
        buriedByHandler(Samples.logged(person));
        shell.receive(consumer, broken(headers -> headers.put("ce_tenantid", "NO SLUG")));
        consumer.stumble(SampleConsumer.SOUND);
        UUID copy = id(tenant);

        shell.receive(consumer, Samples.record(tenant, new PersonErased(person, 9, Samples.NOW)));

        assertEquals(0, Rows.number(tenant, "select count(*) from dead_letter"));
        assertEquals(0, Rows.number("-", "select count(*) from dead_letter where record_key = ?", person.toString()));
        List<byte[]> left = Rows.list(
                tenant, "select payload from outbox where aggregateid = ?", row -> row.getBytes(1), copy.toString());
        assertEquals(1, left.size(), "the tombstone");
        assertNull(left.getFirst());
    }

    /** At least one of each kind, some of several. */
    private List<ConsumerRecord<String, byte[]>> poison() {
        List<ConsumerRecord<String, byte[]>> all = new ArrayList<>();
        for (String header : Samples.headers(tenant, Samples.logged(person)).keySet()) {
            if (!header.equals("content-type")) {
                all.add(broken(headers -> headers.remove(header)));
            }
        }
        all.add(broken(headers -> headers.put("ce_time", "yesterday")));
        all.add(broken(headers -> headers.put("ce_id", "7")));
        all.add(broken(headers -> headers.put("ce_id", "nul\u0000nul")));
        all.add(broken(headers -> headers.put("ce_specversion", "2.0")));
        all.add(broken(headers -> headers.put("ce_aggregateversion", "-1")));
        all.add(broken(headers -> headers.put("ce_tenantid", "../../etc")));
        all.add(broken(headers -> headers.put("content-type", "text/xml")));
        for (String value : List.of("", "{", "[]", "null", "{}", "\u0000", "{\"personId\":\"" + person + "\"}")) {
            all.add(valued(value.getBytes(StandardCharsets.UTF_8)));
        }
        all.add(valued(null));
        all.add(valued(new byte[] {(byte) 0xff, (byte) 0xfe}));
        all.add(valued("x".repeat(2_000_000).getBytes(StandardCharsets.UTF_8)));
        Event stray = Samples.logged(Ids.next());
        all.add(Samples.record(person.toString(), Samples.headers(tenant, stray), EventJson.write(stray)));
        Event unhandled = new MilestoneMissed(person, Ids.next(), "m", LocalDate.EPOCH, Samples.NOW);
        all.add(Samples.record(tenant, unhandled));
        return all;
    }

    private ConsumerRecord<String, byte[]> broken(Consumer<Map<String, String>> fault) {
        Event event = Samples.logged(person);
        Map<String, String> headers = Samples.headers(tenant, event);
        fault.accept(headers);
        return Samples.record(person.toString(), headers, EventJson.write(event));
    }

    private ConsumerRecord<String, byte[]> valued(byte[] value) {
        return Samples.record(person.toString(), Samples.headers(tenant, Samples.logged(person)), value);
    }

    private UUID buriedByHandler(TaskLogged event) {
        consumer.stumble(any -> {
            throw new IllegalArgumentException("poison");
        });
        shell.receive(consumer, Samples.record(tenant, event));
        return id(tenant);
    }

    private UUID id(String of) {
        return Rows.list(of, "select id from dead_letter order by id desc", row -> row.getObject(1, UUID.class))
                .getFirst();
    }

    private List<Long> buried() {
        String offsets = "select record_offset from dead_letter where record_key = ? order by 1";
        return Stream.of(tenant, "-")
                .flatMap(of -> Rows.list(of, offsets, row -> row.getLong(1), person.toString()).stream())
                .sorted()
                .toList();
    }

    private long copies(String of) {
        return Rows.number(
                of,
                "select count(*) from outbox o join dead_letter d on d.id::text = o.aggregateid"
                        + " where d.record_key = ? and o.aggregatetype = 'careerplan.tracking.v1.dlq' and o.payload is not null",
                person.toString());
    }

    private static RequestSpecification operator() {
        return given().auth().oauth2(Tokens.of("platform").operator("op"));
    }

    private static ValidatableResponse replay(UUID id) {
        return operator().post("/kit/v1/dead-letters/" + id + "/replay").then();
    }
}
