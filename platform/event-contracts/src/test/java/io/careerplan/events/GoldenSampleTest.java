package io.careerplan.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GoldenSampleTest {

    @ParameterizedTest
    @EnumSource
    void fitsItsSchema(EventType type) {
        assertEquals(List.of(), EventSchemas.errors(type.type(), GoldenSamples.of(type)));
    }

    @ParameterizedTest
    @EnumSource
    void becomesTheRecordAndTheSameJsonAgain(EventType type) throws IOException {
        Event event = EventJson.read(type, GoldenSamples.of(type));

        assertInstanceOf(type.payload(), event);
        assertEquals(type, EventType.of(event));
        assertEquals(EventJson.tree(GoldenSamples.of(type)), EventJson.tree(EventJson.write(event)));
    }

    @ParameterizedTest
    @EnumSource
    void isKeyedByPersonTenantOrCode(EventType type) throws IOException {
        Event event = EventJson.read(type, GoldenSamples.of(type));

        if (type == EventType.ORGANISATION_CHANGED) {
            assertEquals("acme", event.key());
        } else if (event instanceof CatalogueEvent) {
            assertEquals(owner(event) + "/" + event.subject(), event.key());
        } else {
            assertEquals(UUID.fromString("0193a000-0001-7000-8000-000000001001").toString(), event.key());
        }
    }

    private static String owner(Event event) {
        return event instanceof CareerLadderPublished || event instanceof CareerLadderRetired ? "acme" : "shared";
    }

    @ParameterizedTest
    @EnumSource
    void isReadWithPropertiesOfALaterRelease(EventType type) throws IOException {
        ObjectNode later = sample(type).put("addedLater", true);

        assertEquals(EventJson.read(type, GoldenSamples.of(type)), EventJson.read(type, EventJson.bytes(later)));
    }

    @ParameterizedTest
    @EnumSource
    void isRefusedWithoutAnyOneOfItsParts(EventType type) throws IOException {
        for (String property : required(type)) {
            ObjectNode broken = sample(type);
            broken.remove(property);
            assertFalse(errors(type, broken).isEmpty(), "accepted without " + property);
        }
    }

    @ParameterizedTest
    @EnumSource
    void isRefusedWithTheWrongKindOfPart(EventType type) throws IOException {
        for (String property : required(type)) {
            ObjectNode broken = sample(type);
            broken.putArray(property).add(1).addNull();
            assertFalse(errors(type, broken).isEmpty(), "accepted with an odd array as " + property);
        }
    }

    @Test
    void aMilestoneOfBeforeNamesNoSkillsAndOneOfNowMay() throws IOException {
        byte[] grown = GoldenSamples.of(EventType.MILESTONE_COMPLETED, "with-skills");
        var before = (MilestoneCompleted)
                EventJson.read(EventType.MILESTONE_COMPLETED, GoldenSamples.of(EventType.MILESTONE_COMPLETED));
        var now = (MilestoneCompleted) EventJson.read(EventType.MILESTONE_COMPLETED, grown);

        assertNull(before.title());
        assertNull(before.skillIds());
        assertEquals(List.of(), EventSchemas.errors(EventType.MILESTONE_COMPLETED.type(), grown));
        assertEquals(List.of("2.A.1.c", "2.B.1.e"), now.skillIds());
        assertEquals(EventJson.tree(grown), EventJson.tree(EventJson.write(now)));
    }

    @Test
    void isRefusedWithAnInstantThatIsNone() throws IOException {
        ObjectNode broken = sample(EventType.PERSON_ERASED).put("erasedAt", "yesterday");

        assertFalse(errors(EventType.PERSON_ERASED, broken).isEmpty());
    }

    @Test
    void isRefusedWithMoneyAsANumber() throws IOException {
        ObjectNode broken = sample(EventType.PLAN_ACTIVATED);
        ((ObjectNode) broken.at("/plan/activities/0/cost")).put("amount", 480.0);

        assertFalse(errors(EventType.PLAN_ACTIVATED, broken).isEmpty());
    }

    @Test
    void aTypeWithoutSchemaIsNamed() {
        assertThrows(IllegalArgumentException.class, () -> EventSchemas.errors("unknown.v1", new byte[0]));
    }

    private static ObjectNode sample(EventType type) throws IOException {
        return (ObjectNode) EventJson.tree(GoldenSamples.of(type));
    }

    private static List<String> errors(EventType type, JsonNode json) throws IOException {
        return EventSchemas.errors(type.type(), EventJson.bytes(json));
    }

    private static List<String> required(EventType type) throws IOException {
        return SchemaFile.of(type.dataSchema().toString()).required();
    }
}
