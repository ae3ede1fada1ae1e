package io.careerplan.systemtests.input;

import static io.careerplan.systemtests.input.Requests.withBody;
import static io.careerplan.systemtests.input.Requests.withoutBody;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What a body can have wrong: its syntax, its members, its size, its media type. */
final class BodyDefects {

    static final Map<String, Defect> ALL = Map.of(
            "malformed body", BodyDefects::malformed,
            "no body", BodyDefects::missing,
            "unknown field", BodyDefects::unknownField,
            "wrong type", BodyDefects::wrongType,
            "unknown value of an enumeration", BodyDefects::unknownEnum,
            "too large", BodyDefects::tooLarge,
            "wrong media type", BodyDefects::wrongMediaType);

    private static final List<String> MALFORMED = List.of(
            "{\"a\":",
            "[]",
            "\"text\"",
            "null",
            "{} {}",
            "{\"a\": 1, \"a\": 2}",
            "{\"a\": NaN}",
            "{\"a\": \"\\u0000\"}",
            "{\"a\":".repeat(200) + "1" + "}".repeat(200));

    private BodyDefects() {}

    private static List<Attempt> malformed(Operation operation, World world) {
        return ifBody(operation, MALFORMED.stream().map(body -> attempt(operation, world, shown(body), body)));
    }

    private static List<Attempt> missing(Operation operation, World world) {
        var request = withoutBody(operation, world.caller(operation), world.path(operation));
        return operation.demandsBody() ? List.of(Attempt.of("without the body", request, 400, 415)) : List.of();
    }

    private static List<Attempt> unknownField(Operation operation, World world) {
        return operation.takesJson()
                ? List.of(with(operation, world, "notAField", "1").naming("/notAField"))
                : List.of();
    }

    private static List<Attempt> wrongType(Operation operation, World world) {
        return members(operation, world, schema -> true, "{\"a\": [[]]}");
    }

    private static List<Attempt> unknownEnum(Operation operation, World world) {
        return members(operation, world, schema -> operation.resolved(schema).has("enum"), "\"NOT_A_VALUE\"");
    }

    private static List<Attempt> tooLarge(Operation operation, World world) {
        int size = operation.takesJson() ? 2_000_000 : operation.takesArchive() ? 36_000_000 : 12_000_000;
        var body = "{\"a\": \"" + "x".repeat(size) + "\"}";
        var request = withBody(operation, world.caller(operation), world.path(operation), body);
        return ifBody(operation, Stream.of(Attempt.of("of " + size + " characters", request, 413)));
    }

    private static List<Attempt> wrongMediaType(Operation operation, World world) {
        var request = withoutBody(operation, world.caller(operation), world.path(operation))
                .header("Content-Type", "text/plain")
                .method(operation.method(), BodyPublishers.ofString("hello"));
        return ifBody(operation, Stream.of(Attempt.of("as text/plain", request, 415)));
    }

    /** One attempt for each member of the body whose schema is as wanted, with that member replaced. */
    private static List<Attempt> members(Operation operation, World world, Predicate<JsonNode> wanted, String bad) {
        return operation.takesJson()
                ? operation.schema().path("properties").properties().stream()
                        .filter(member -> wanted.test(member.getValue()))
                        .map(member -> with(operation, world, member.getKey(), bad))
                        .toList()
                : List.of();
    }

    private static Attempt with(Operation operation, World world, String member, String value) {
        var body = Json.object(Requests.goodBody(operation));
        body.set(member, Json.tree(value));
        return attempt(operation, world, member + " = " + value, body);
    }

    private static Attempt attempt(Operation operation, World world, String what, ObjectNode body) {
        return attempt(operation, world, what, body.toString());
    }

    private static Attempt attempt(Operation operation, World world, String what, String body) {
        var request = withBody(operation, world.caller(operation), world.path(operation), body);
        return Attempt.of(what, operation.demandsIfMatch() ? request.header("If-Match", "*") : request, 400);
    }

    private static List<Attempt> ifBody(Operation operation, Stream<Attempt> attempts) {
        return operation.hasBody() ? attempts.toList() : List.of();
    }

    private static String shown(String body) {
        return body.length() < 30 ? body : body.substring(0, 30) + "…";
    }
}
