package io.careerplan.systemtests.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.careerplan.systemtests.input.Operation;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * Values that a schema allows.
 *
 * @param operation whose document holds the schemas that others refer to
 * @param chance what chooses among the allowed values
 * @param today the day that dates are near to
 */
record Plausible(Operation operation, Chance chance, LocalDate today) {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final int DEEPEST = 8;
    private static final int OPTIONAL_MEMBERS = 50;

    /** Where the schema says text and the service wants more of it. */
    private static final Map<String, List<String>> KNOWN = Map.ofEntries(
            Map.entry("timeZone", List.of("Europe/Berlin", "UTC", "America/St_Johns", "Pacific/Kiritimati")),
            Map.entry("locale", List.of("en", "de-DE", "zh-Hant-TW", "ar")),
            Map.entry("currency", List.of("USD", "EUR", "JPY", "KWD")),
            Map.entry("email", List.of("a@b.example", "ünï@example.org")),
            Map.entry("amount", List.of("0", "150.00", "99999.9999", "0.01")),
            Map.entry("currentOccupation", List.of("13-2011.00", "43-4051.00")),
            Map.entry("occupation", List.of("13-1071.00", "43-4051.00")),
            Map.entry("targets", List.of("13-1071.00", "11-3121.00", "15-1252.00")),
            Map.entry("from", List.of("43-4051.00")),
            Map.entry("to", List.of("13-1071.00", "11-3121.00")),
            Map.entry("target", List.of("13-1071.00")),
            Map.entry("code", List.of("13-1071.00")),
            Map.entry("rungs", List.of("43-4051.00", "13-1071.00", "11-3121.00")),
            Map.entry("skillId", List.of("2.A.1.c", "2.A.1.b", "2.B.1.a", "T.microsoft-excel-654a61e7")),
            Map.entry("skillIds", List.of("2.A.1.c", "2.A.1.b", "T.microsoft-excel-654a61e7")),
            Map.entry("skill", List.of("2.A.1.c")),
            Map.entry("scale", List.of("onet-level")),
            Map.entry("evidence", List.of("https://example.org/a", "http://example.org/b?c=d#e")),
            Map.entry("instrument", List.of("work-satisfaction-index", "overall-satisfaction")),
            Map.entry("item", List.of("job", "pay", "organisation", "recommend", "overall")),
            Map.entry("resources", List.of("book-how-to-read-a-book", "book-pyramid-principle")),
            Map.entry("state", List.of("OPEN", "DONE")),
            Map.entry("tenant", List.of("demo-org")));

    private static final List<String> WORDS = List.of(
            "Lead a team", "ünïcödé", "计划", "👩‍💻", "שלום", "a", "It's \"quoted\"", "line\nbreak", "x".repeat(60));

    JsonNode value(String name, JsonNode schema) {
        return value(name, schema, 0);
    }

    private JsonNode value(String name, JsonNode reference, int depth) {
        var schema = operation.resolved(reference);
        if (schema.has("enum")) {
            return schema.get("enum").get(chance.below(schema.get("enum").size()));
        }
        return switch (schema.path("type").asText()) {
            case "string" -> NODES.textNode(text(name, schema));
            case "integer" -> NODES.numberNode(whole(schema));
            case "number" -> NODES.numberNode(BigDecimal.valueOf(whole(schema)));
            case "boolean" -> NODES.booleanNode(chance.percent(50));
            case "array" -> array(name, schema, depth);
            case "object" -> object(schema, depth);
            default -> NODES.textNode(chance.oneOf(WORDS));
        };
    }

    private JsonNode object(JsonNode schema, int depth) {
        var object = NODES.objectNode();
        var required =
                schema.path("required").valueStream().map(JsonNode::asText).toList();
        schema.path("properties").forEachEntry((name, member) -> {
            if (required.contains(name) || (depth < DEEPEST && chance.percent(OPTIONAL_MEMBERS))) {
                object.set(name, value(name, member, depth + 1));
            }
        });
        if (schema.path("additionalProperties").isObject() && depth < DEEPEST) {
            for (int i = chance.below(3); i > 0; i--) {
                object.set("key-" + i, value("", schema.get("additionalProperties"), depth + 1));
            }
        }
        return object;
    }

    private JsonNode array(String name, JsonNode schema, int depth) {
        var array = NODES.arrayNode();
        int most = Math.min(3, schema.path("maxItems").asInt(3));
        for (int i = chance.between(Math.min(most, schema.path("minItems").asInt(0)), most); i > 0; i--) {
            var next = value(name, schema.path("items"), depth + 1);
            if (array.valueStream().noneMatch(next::equals)) {
                array.add(next);
            }
        }
        return array;
    }

    private String text(String name, JsonNode schema) {
        if (KNOWN.containsKey(name) && chance.percent(90)) {
            return chance.oneOf(KNOWN.getOrDefault(name, WORDS));
        }
        return switch (schema.path("format").asText()) {
            case "date" -> today.plusDays(chance.between(-400, 1500)).toString();
            case "date-time" -> today.plusDays(chance.between(-400, 30)) + "T10:15:30Z";
            case "uuid" -> chance.uuid().toString();
            default -> sized(chance.oneOf(WORDS), schema);
        };
    }

    private static String sized(String text, JsonNode schema) {
        int most = schema.path("maxLength").asInt(Integer.MAX_VALUE);
        return text.length() <= most ? text : "x".repeat(most);
    }

    private long whole(JsonNode schema) {
        long least = schema.path("minimum").asLong(0);
        long most = schema.path("maximum").asLong(least + 1000);
        return switch (chance.below(4)) {
            case 0 -> least;
            case 1 -> most;
            default -> least + chance.below((int) Math.min(most - least + 1, 5000));
        };
    }
}
