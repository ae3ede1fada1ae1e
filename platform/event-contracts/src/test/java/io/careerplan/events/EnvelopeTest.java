package io.careerplan.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.net.URI;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EnvelopeTest {

    private static final Envelope ENVELOPE = new Envelope(
            UUID.fromString("0193a000-0009-7000-8000-000000009001"),
            URI.create("/planning"),
            EventType.PLAN_ACTIVATED.type(),
            "0193a000-0002-7000-8000-000000002001",
            Instant.parse("2026-12-05T10:00:00.123456Z"),
            EventType.PLAN_ACTIVATED.dataSchema(),
            "acme",
            3,
            "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01");

    @Test
    void isTheSameAfterItsWayThroughHeaders() {
        assertEquals(ENVELOPE, Envelope.fromHeaders(ENVELOPE.toHeaders()));
    }

    @Test
    void speaksCloudEventsInBinaryMode() {
        Map<String, String> headers = ENVELOPE.toHeaders();

        assertEquals("1.0", headers.get("ce_specversion"));
        assertEquals("io.careerplan.planning.plan.activated.v1", headers.get("ce_type"));
        assertEquals("schemas/io.careerplan.planning.plan.activated.v1.json", headers.get("ce_dataschema"));
        assertEquals("acme", headers.get("ce_tenantid"));
        assertEquals("3", headers.get("ce_aggregateversion"));
        assertEquals("2026-12-05T10:00:00.123456Z", headers.get("ce_time"));
        assertEquals("application/json", headers.get("content-type"));
    }

    @Test
    void doesWithoutATrace() {
        Map<String, String> headers = with("ce_traceparent", null);

        assertFalse(Envelope.fromHeaders(headers).toHeaders().containsKey("ce_traceparent"));
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
    void namesAHeaderThatIsMissingOrEmpty(String header) {
        assertEquals(header, refusalOf(with(header, null)).header());
        assertEquals(header, refusalOf(with(header, " ")).header());
    }

    @ParameterizedTest
    @CsvSource({
        "ce_id, 17",
        "ce_specversion, 0.3",
        "ce_source, not a uri",
        "ce_time, yesterday",
        "ce_dataschema, {",
        "ce_tenantid, Acme",
        "ce_tenantid, a",
        "ce_tenantid, acme' or 1=1",
        "ce_aggregateversion, three",
        "ce_aggregateversion, -1",
        "content-type, text/plain"
    })
    void namesAHeaderThatCannotBeRead(String header, String value) {
        assertEquals(header, refusalOf(with(header, value)).header());
    }

    @Test
    void takesJsonWithOrWithoutSayingSo() {
        assertEquals(ENVELOPE, Envelope.fromHeaders(with("content-type", null)));
        assertEquals(ENVELOPE, Envelope.fromHeaders(with("content-type", "application/json; charset=utf-8")));
    }

    private static MalformedEnvelope refusalOf(Map<String, String> headers) {
        return assertThrows(MalformedEnvelope.class, () -> Envelope.fromHeaders(headers));
    }

    private static Map<String, String> with(String header, String value) {
        Map<String, String> headers = new HashMap<>(ENVELOPE.toHeaders());
        if (value == null) {
            headers.remove(header);
        } else {
            headers.put(header, value);
        }
        return headers;
    }
}
