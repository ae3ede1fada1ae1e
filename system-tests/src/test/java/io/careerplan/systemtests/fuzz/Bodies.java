package io.careerplan.systemtests.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.careerplan.systemtests.input.Descriptions;
import io.careerplan.systemtests.input.Json;
import io.careerplan.systemtests.input.Operation;
import io.careerplan.systemtests.input.World;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

/** Good bodies: the documented examples, moved to the day and the ids of the world. */
final class Bodies {

    private static final Pattern DATE = Pattern.compile("\"(\\d{4}-\\d{2}-\\d{2})\"");

    /** The day that the examples were written for, a Monday. */
    private static final LocalDate EXAMPLES_OF = LocalDate.of(2026, 11, 23);

    private static final int FROM_SCHEMA = 25;

    private final Map<String, JsonNode> examples = new HashMap<>();
    private final LocalDate today;
    private final World world;

    Bodies(World world, LocalDate today) {
        this.world = world;
        this.today = today;
        Descriptions.operations().forEach(operation -> operation
                .example()
                .ifPresent(example -> examples.put(operation.id(), adapted(operation, moved(example)))));
    }

    /** The example of an operation, which can be changed. */
    JsonNode example(String operation) {
        return examples.getOrDefault(operation, MissingNode.getInstance()).deepCopy();
    }

    /** The example, or something else that the schema allows; null for an operation without a body. */
    JsonNode good(Operation operation, Chance chance) {
        if (!operation.hasBody()) {
            return NullNode.getInstance();
        }
        var body = chance.percent(FROM_SCHEMA)
                ? new Plausible(operation, chance, today).value("", operation.schema())
                : example(operation.id());
        if (body instanceof ObjectNode object) {
            makeUnique(object, chance);
        }
        return body;
    }

    private static void makeUnique(ObjectNode body, Chance chance) {
        var unique = JsonNodeFactory.instance.textNode("fuzz-" + UUID.randomUUID());
        if (body.has("externalId") && chance.percent(80)) {
            body.set("externalId", unique);
        }
        if (body.has("tenant") && body.has("name") && chance.percent(50)) {
            body.set("tenant", unique);
        }
    }

    private JsonNode moved(JsonNode example) {
        long weeks = ChronoUnit.WEEKS.between(EXAMPLES_OF, today);
        var text = DATE.matcher(example.toString())
                .replaceAll(date ->
                        '"' + LocalDate.parse(date.group(1)).plusWeeks(weeks).toString() + '"');
        return Json.tree(text);
    }

    private JsonNode adapted(Operation operation, JsonNode example) {
        switch (operation.id()) {
            case "giveGrant" -> put(example, "granteeId", world.played().coach().id());
            case "inviteRater" ->
                put(example, "invitedId", world.played().coach().id());
            case "createDevelopmentPlan" -> put(example, "analysisId", world.id("gap-analyses"));
            case "createGoal" -> put(example, "parentId", world.id("goals"));
            case "completeReview" -> {
                ((ObjectNode) example).putObject("attainment").put(world.id("milestones"), 1);
            }
            case "republish" -> {
                put(example, "scope", "PERSON");
                put(example, "personId", world.played().employee().id());
            }
            default -> {}
        }
        return example;
    }

    private static void put(JsonNode example, String name, String value) {
        ((ObjectNode) example).put(name, value);
    }
}
