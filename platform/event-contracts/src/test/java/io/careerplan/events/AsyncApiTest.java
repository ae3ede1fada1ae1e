package io.careerplan.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The description that others read names exactly the topics, types, schemas and samples of the code. */
class AsyncApiTest {

    private static final Path FILE = Path.of("../../docs/api/asyncapi.yaml");
    private static final JsonNode DOCUMENT = read();

    @Test
    void namesEveryTopicWithItsDeadLetters() {
        Set<String> addresses = DOCUMENT.path("channels")
                .valueStream()
                .map(channel -> channel.path("address").asText())
                .collect(Collectors.toCollection(TreeSet::new));

        assertEquals(
                Topics.all().stream()
                        .flatMap(topic -> Stream.of(topic, Topics.deadLetters(topic)))
                        .collect(Collectors.toCollection(TreeSet::new)),
                addresses);
    }

    @Test
    void everyTopicHasTheSamePartitions() {
        DOCUMENT.path("channels")
                .forEach(channel -> assertEquals(
                        Topics.PARTITIONS,
                        channel.at("/bindings/kafka/partitions").asInt(),
                        channel.path("address").asText()));
    }

    @Test
    void namesEveryTypeAndNoOther() {
        assertEquals(
                names(Arrays.stream(EventType.values()).map(EventType::type)),
                names(DOCUMENT.at("/components/messages").properties().stream()
                        .map(message -> message.getValue().path("name").asText())));
    }

    @ParameterizedTest
    @EnumSource
    void eachTypeIsOnItsTopicAndItsDeadLetters(EventType type) {
        for (String address : Set.of(type.topic(), Topics.deadLetters(type.topic()))) {
            assertTrue(channel(address).path("messages").has(type.type()), type + " is not on " + address);
            assertEquals(
                    "#/components/messages/" + type.type(),
                    channel(address)
                            .path("messages")
                            .path(type.type())
                            .path("$ref")
                            .asText());
        }
    }

    @Test
    void noTypeIsOnATopicOfAnother() {
        long listed = DOCUMENT.path("channels")
                .valueStream()
                .mapToLong(channel -> channel.path("messages").size())
                .sum();

        assertEquals(2L * EventType.values().length, listed);
    }

    @ParameterizedTest
    @EnumSource
    void eachTypeRefersToItsSchemaFile(EventType type) {
        Path schema =
                FILE.resolveSibling(message(type).at("/payload/schema/$ref").asText());

        assertEquals(
                Path.of("src/main/resources")
                        .resolve(type.dataSchema().toString())
                        .toAbsolutePath(),
                schema.toAbsolutePath().normalize());
        assertTrue(Files.exists(schema), schema.toString());
    }

    @ParameterizedTest
    @EnumSource
    void eachTypeShowsItsGoldenSample(EventType type) throws IOException {
        // Through text once more, because YAML and JSON readers keep decimals in different classes.
        JsonNode shown = message(type).at("/examples/0/payload");

        assertEquals(
                EventJson.tree(GoldenSamples.of(type)),
                EventJson.tree(EventJson.bytes(shown)),
                type + " shows another example");
    }

    @Test
    void aMilestoneIsShownAsItIsToldNowToo() throws IOException {
        JsonNode shown = message(EventType.MILESTONE_COMPLETED).at("/examples/1/payload");

        assertEquals(EventJson.tree(GoldenSamples.of(EventType.MILESTONE_COMPLETED, "with-skills")), shown);
    }

    @ParameterizedTest
    @EnumSource
    void eachTypeNamesItselfInItsHeaders(EventType type) {
        JsonNode own = message(type).at("/headers/allOf/1/properties");

        assertEquals(type.type(), own.at("/ce_type/const").asText());
        assertEquals(
                type.dataSchema().toString(), own.at("/ce_dataschema/const").asText());
        assertEquals(type.kind().name(), message(type).path("x-kind").asText());
    }

    @Test
    void describesExactlyTheHeadersThatTravel() throws IOException {
        Event event = EventJson.read(EventType.PLAN_ACTIVATED, GoldenSamples.of(EventType.PLAN_ACTIVATED));
        JsonNode headers = DOCUMENT.at("/components/schemas/Headers");
        var example = headers.at("/examples/0").properties().stream()
                .collect(Collectors.toMap(
                        java.util.Map.Entry::getKey, entry -> entry.getValue().asText()));

        assertEquals(event.subject(), Envelope.fromHeaders(example).subject());
        assertEquals(
                Envelope.fromHeaders(example).toHeaders().keySet(),
                names(headers.path("properties").properties().stream().map(java.util.Map.Entry::getKey)));
    }

    private static JsonNode message(EventType type) {
        return DOCUMENT.path("components").path("messages").path(type.type());
    }

    private static JsonNode channel(String address) {
        return DOCUMENT.path("channels")
                .valueStream()
                .filter(channel -> channel.path("address").asText().equals(address))
                .findFirst()
                .orElseThrow();
    }

    private static Set<String> names(Stream<String> names) {
        return names.collect(Collectors.toCollection(TreeSet::new));
    }

    private static JsonNode read() {
        try {
            return new YAMLMapper().readTree(Files.readAllBytes(FILE));
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
