package io.careerplan.kit.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.careerplan.events.OccupationRetired;
import io.careerplan.events.OccupationState;
import io.careerplan.events.OrganisationChanged;
import io.careerplan.events.OrganisationState;
import io.careerplan.kit.consumer.Samples;
import io.careerplan.kit.event.Reading.Known;
import io.careerplan.kit.event.Reading.Malformed;
import io.careerplan.kit.event.Reading.Reason;
import io.careerplan.kit.id.Ids;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a record is, and what is wrong with it. */
class EventReaderTest {

    private final UUID person = Ids.next();
    private final UUID plan = Ids.next();

    @Test
    void whatWasWrittenIsReadAgain() {
        var event = Samples.revised(person, plan, 3);

        Known known = assertInstanceOf(Known.class, EventReader.read(ReceivedRecord.of(Samples.record("acme", event))));

        assertEquals(event, known.event());
        assertEquals("acme", known.envelope().tenant());
        assertEquals(3, known.envelope().aggregateVersion());
    }

    @Test
    void fieldsOfALaterReleaseArePassedOver() {
        String json = json().replaceFirst("\\{", "{\"mood\":{\"deep\":[1]},");

        assertInstanceOf(Known.class, read(json));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "`\"minutes\":30`, `\"minutes\":\"many\"`, BAD_JSON",
                "`\"minutes\":30,`, ``, BAD_JSON",
                "`\"done\":true`, `\"done\":true} {`, BAD_JSON",
                "`\"taskId\":\"task\"`, `\"taskId\":{}`, BAD_JSON",
                "`\"taskId\":\"task\"`, `\"taskId\":null`, INCOMPLETE",
                "`\"taskId\":\"task\",`, ``, INCOMPLETE",
                "`\"at\":`, `\"when\":`, INCOMPLETE",
                "`{`, `[`, BAD_JSON",
            })
    void contentThatCannotBeMeantIsMalformed(String part, String broken, Reason reason) {
        String json = json();
        assertEquals(true, json.contains(part), json);

        assertEquals(
                reason,
                assertInstanceOf(Malformed.class, read(json.replace(part, broken)))
                        .reason());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "1", "\"text\"", "[]", "{", "\u0000"})
    void whatIsNoObjectIsMalformed(String json) {
        assertEquals(
                Reason.BAD_JSON, assertInstanceOf(Malformed.class, read(json)).reason());
    }

    @Test
    void deepNestingIsMalformed() {
        assertEquals(
                Reason.BAD_JSON,
                assertInstanceOf(Malformed.class, read("{\"x\":" + "[".repeat(100_000)))
                        .reason());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ce_id",
                "ce_specversion",
                "ce_source",
                "ce_type",
                "ce_subject",
                "ce_time",
                "ce_dataschema",
                "ce_tenantid",
                "ce_aggregateversion"
            })
    void eachHeaderIsDemandedByName(String header) {
        Malformed missing = malformed(headers -> headers.remove(header));
        Malformed empty = malformed(headers -> headers.put(header, " "));

        assertEquals(Reason.BAD_HEADERS, missing.reason());
        assertEquals(Reason.BAD_HEADERS, empty.reason());
        assertEquals(true, missing.cause().contains(header), missing.cause());
    }

    @Test
    void aTenantThatIsNoSlugIsNotTakenOver() {
        Malformed forged = malformed(headers -> headers.put("ce_tenantid", "../Acme"));

        assertEquals(Reason.BAD_HEADERS, forged.reason());
        assertNull(forged.tenant());
        assertEquals("acme", malformed(headers -> headers.remove("ce_id")).tenant());
    }

    @Test
    void aRecordWithoutValueIsMalformed() {
        var event = Samples.logged(person);
        var tombstone = Samples.record(event.key(), Samples.headers("acme", event), null);

        assertEquals(
                Reason.NO_VALUE,
                assertInstanceOf(Malformed.class, EventReader.read(ReceivedRecord.of(tombstone)))
                        .reason());
    }

    @Test
    void aKeyOfSomebodyElseIsMalformed() {
        var event = Samples.logged(person);
        var stray = Samples.record(plan.toString(), Samples.headers("acme", event), EventJson.write(event));

        assertEquals(
                Reason.WRONG_KEY,
                assertInstanceOf(Malformed.class, EventReader.read(ReceivedRecord.of(stray)))
                        .reason());
    }

    /** Keys that are no person name a tenant, which has to be the one of the headers. */
    @ParameterizedTest
    @ValueSource(strings = {"shared", "globex", "platform"})
    void anOrganisationOfAnotherTenantIsMalformed(String tenant) {
        var settings = new OrganisationState("acme", 3, "Acme", "Europe/Berlin", "en", "EUR", Map.of());
        var event = new OrganisationChanged(settings);

        assertInstanceOf(Known.class, EventReader.read(ReceivedRecord.of(Samples.record("acme", event))));
        var forged =
                assertInstanceOf(Malformed.class, EventReader.read(ReceivedRecord.of(Samples.record(tenant, event))));
        assertEquals(Reason.WRONG_TENANT, forged.reason());
        assertNull(forged.tenant());
    }

    @Test
    void anOccupationOfAnotherTenantIsMalformed() {
        var event = new OccupationRetired(new OccupationState(
                "acme", "11-1011.00", 1, "Head of all", null, List.of(), List.of(), null, null, List.of(), "30.1"));

        assertInstanceOf(Known.class, EventReader.read(ReceivedRecord.of(Samples.record("acme", event))));
        assertEquals(
                Reason.WRONG_TENANT,
                assertInstanceOf(Malformed.class, EventReader.read(ReceivedRecord.of(Samples.record("shared", event))))
                        .reason());
    }

    private String json() {
        return EventJson.text(Samples.logged(person));
    }

    private Reading read(String json) {
        var event = Samples.logged(person);
        byte[] value = json.getBytes(StandardCharsets.UTF_8);
        return EventReader.read(ReceivedRecord.of(Samples.record(event.key(), Samples.headers("acme", event), value)));
    }

    private Malformed malformed(Consumer<Map<String, String>> fault) {
        var event = Samples.logged(person);
        var headers = Samples.headers("acme", event);
        fault.accept(headers);
        var consumed = Samples.record(event.key(), headers, EventJson.write(event));
        return assertInstanceOf(Malformed.class, EventReader.read(ReceivedRecord.of(consumed)));
    }
}
