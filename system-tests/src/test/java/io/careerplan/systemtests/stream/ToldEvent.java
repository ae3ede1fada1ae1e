package io.careerplan.systemtests.stream;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.careerplan.events.Envelope;
import io.careerplan.events.EventType;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;

/**
 * An event to be told.
 *
 * @param type what it says
 * @param tenant whose it is
 * @param key the person
 * @param subject the aggregate
 * @param version the aggregate's version, 0 for facts
 * @param id the event's own id
 * @param time when it is said to have happened
 * @param data its content
 */
public record ToldEvent(
        EventType type,
        String tenant,
        String key,
        String subject,
        long version,
        UUID id,
        Instant time,
        ObjectNode data) {

    /** A step in the life of a plan. */
    static ToldEvent ofPlan(EventType type, String tenant, ObjectNode plan, Instant time) {
        return ofState(type, tenant, plan.at("/personId"), plan, "plan", time);
    }

    /** A change of a person. */
    static ToldEvent ofPerson(EventType type, String tenant, ObjectNode person, Instant time) {
        return ofState(type, tenant, person.at("/id"), person, "person", time);
    }

    private static ToldEvent ofState(
            EventType type, String tenant, JsonNode key, ObjectNode state, String name, Instant time) {
        var data = JsonNodeFactory.instance.objectNode().set(name, state);
        return new ToldEvent(
                type,
                tenant,
                key.asText(),
                state.at("/id").asText(),
                state.at("/version").asLong(),
                UUID.randomUUID(),
                time,
                (ObjectNode) data);
    }

    /** A date of a plan that passed. */
    static ToldEvent ofMiss(String tenant, UUID person, UUID plan, LocalDate due, Instant time) {
        var data = JsonNodeFactory.instance
                .objectNode()
                .put("personId", person.toString())
                .put("planId", plan.toString())
                .put("milestoneId", "certificate")
                .put("due", due.toString())
                .put("at", time.toString());
        return new ToldEvent(
                EventType.MILESTONE_MISSED,
                tenant,
                person.toString(),
                plan.toString(),
                0,
                UUID.randomUUID(),
                time,
                data);
    }

    /** As it goes to its topic. */
    public ProducerRecord<String, byte[]> toRecord() {
        var source = URI.create("/bench");
        var envelope = new Envelope(id, source, type.type(), subject, time, type.dataSchema(), tenant, version, null);
        var headers = new RecordHeaders();
        envelope.toHeaders().forEach((name, value) -> headers.add(name, value.getBytes(UTF_8)));
        return new ProducerRecord<>(type.topic(), null, key, data.toString().getBytes(UTF_8), headers);
    }
}
