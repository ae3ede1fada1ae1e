package io.careerplan.systemtests.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import io.careerplan.systemtests.input.Operation;
import io.careerplan.systemtests.input.Requests;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Makes the requests of a run: each begins good, and most are then changed once, some more often. */
final class Generator {

    private static final int LEFT_GOOD = 30;
    private static final int ONE_MORE = 15;
    private static final int WITH_QUERY = 25;
    private static final int WITH_SCHEMA_QUERY = 40;

    /** Those that work for long are asked for less often. */
    private static final Set<String> COSTLY = Set.of("generatePlan", "forecastPlan", "findCareerPaths", "republish");

    private static final int WEIGHT_OF_BODY = 4;

    private static final List<List<Change>> CHANGES = List.of(
            BodyChanges.ALL,
            BodyChanges.ALL,
            BodyChanges.ALL,
            BodyChanges.ALL,
            BytesChanges.ALL,
            HeaderChanges.ALL,
            HeaderChanges.ALL,
            AddressChanges.ALL);

    private static final List<List<Change>> WITHOUT_BODY =
            List.of(HeaderChanges.ALL, AddressChanges.ALL, AddressChanges.ALL, AddressChanges.ALL, BytesChanges.ALL);

    private final List<Operation> operations;
    private final Targets targets;

    Generator(List<Operation> operations, Targets targets) {
        this.operations = operations.stream().flatMap(Generator::weighted).toList();
        this.targets = targets;
    }

    private static Stream<Operation> weighted(Operation operation) {
        int weight = operation.hasBody() && !COSTLY.contains(operation.id()) ? WEIGHT_OF_BODY : 1;
        return Stream.generate(() -> operation).limit(weight);
    }

    /** The request of a number: the same whenever it is made from the same seed, but for the ids of what it is aimed at. */
    Shot shot(int number) {
        var chance = Chance.ofRequest(number);
        var operation = operations.get(number % operations.size());
        var draft = good(operation, chance);
        var changes = operation.hasBody() ? CHANGES : WITHOUT_BODY;
        if (!chance.percent(LEFT_GOOD)) {
            do {
                chance.oneOf(chance.oneOf(changes)).make(draft);
            } while (chance.percent(ONE_MORE));
        }
        return draft.shot(number);
    }

    private Draft good(Operation operation, Chance chance) {
        var caller = targets.caller(operation);
        var root = URI.create(caller.root().toString());
        var draft = new Draft(operation, root.getPath() + targets.path(operation), chance);
        draft.header("Host", root.getAuthority());
        draft.header("Authorization", "Bearer " + caller.token());
        draft.header("Accept", "application/json");
        if (operation.hasBody() && !operation.takesJson()) {
            draft.body(Requests.goodBody(operation).getBytes(StandardCharsets.UTF_8));
        } else {
            draft.json = targets.bodies().good(operation, chance);
        }
        addHeaders(draft);
        operation.queries().forEach(parameter -> addQuery(draft, parameter));
        return draft;
    }

    private static void addHeaders(Draft draft) {
        var operation = draft.operation;
        if (operation.hasBody()) {
            draft.header("Content-Type", operation.mediaType());
        }
        if (operation.method().equals("POST")) {
            draft.header("Idempotency-Key", draft.chance.uuid() + "-" + System.nanoTime());
        }
        if (operation.demandsIfMatch()) {
            draft.header("If-Match", "*");
        }
    }

    private void addQuery(Draft draft, JsonNode parameter) {
        var name = parameter.path("name").asText();
        boolean wanted = parameter.path("required").asBoolean() || draft.chance.percent(WITH_QUERY);
        if (wanted && !name.equals("cursor")) {
            var example = parameter.path("example");
            var value = example.isMissingNode() || draft.chance.percent(WITH_SCHEMA_QUERY)
                    ? new Plausible(draft.operation, draft.chance, targets.today())
                            .value(name, parameter.path("schema"))
                    : example;
            draft.query.add(name + "=" + URLEncoder.encode(value.asText(), StandardCharsets.UTF_8));
        }
    }
}
