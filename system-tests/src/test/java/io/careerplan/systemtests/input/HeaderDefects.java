package io.careerplan.systemtests.input;

import static io.careerplan.systemtests.input.Requests.wellFormed;
import static io.careerplan.systemtests.input.Requests.withBody;

import java.net.http.HttpRequest;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What is wrong around the body: versions, cursors, keys, methods, what the caller accepts. */
final class HeaderDefects {

    static final Map<String, Defect> ALL = Map.of(
            "If-Match", HeaderDefects::ifMatch,
            "cursor and limit", HeaderDefects::paging,
            "query of an enumeration", HeaderDefects::query,
            "idempotency key", HeaderDefects::key,
            "method", HeaderDefects::method,
            "Accept", HeaderDefects::accept,
            "malformed id", HeaderDefects::malformedId);

    private static final List<String> CURSORS =
            List.of("forged", "eyJhIjoxfQ", "AAAA.BBBB", "%00", "x".repeat(3000), "..%2F..%2Fetc");
    private static final List<String> LIMITS = List.of("0", "-1", "201", "1000000000", "ten", "1.5");

    private static final List<String> REAL_METHODS = List.of("GET", "POST", "PUT", "PATCH", "DELETE");

    private HeaderDefects() {}

    private static List<Attempt> ifMatch(Operation operation, World world) {
        if (!operation.demandsIfMatch()) {
            return List.of();
        }
        return List.of(
                Attempt.of("missing", change(operation, world), 428),
                Attempt.of("stale", change(operation, world).header("If-Match", "\"999999\""), 412),
                Attempt.of("weak", change(operation, world).header("If-Match", "W/\"0\""), 412),
                Attempt.of("malformed", change(operation, world).header("If-Match", "three"), 400));
    }

    private static HttpRequest.Builder change(Operation operation, World world) {
        return withBody(operation, world.caller(operation), world.path(operation), Requests.goodBody(operation));
    }

    private static List<Attempt> paging(Operation operation, World world) {
        if (!operation.hasQuery("cursor")) {
            return List.of();
        }
        return Stream.concat(
                        CURSORS.stream().map(cursor -> asked(operation, world, "cursor=" + cursor)),
                        LIMITS.stream().map(limit -> asked(operation, world, "limit=" + limit)))
                .toList();
    }

    private static List<Attempt> query(Operation operation, World world) {
        return operation.queries().stream()
                .filter(parameter ->
                        operation.resolved(parameter.path("schema")).has("enum"))
                .map(parameter -> asked(operation, world, parameter.path("name").asText() + "=NOT_A_VALUE"))
                .toList();
    }

    private static Attempt asked(Operation operation, World world, String query) {
        var path = world.path(operation) + "?" + query;
        return Attempt.of(query, world.caller(operation).request(path).GET(), 400);
    }

    private static List<Attempt> key(Operation operation, World world) {
        if (!operation.method().equals("POST")) {
            return List.of();
        }
        var tooLong = wellFormed(operation, world.caller(operation), world.path(operation))
                .setHeader("Idempotency-Key", "k".repeat(400));
        var refused = Attempt.of("too long", tooLong, 400);
        return operation.roles().contains("hr-partner")
                ? List.of(refused, Attempt.of("missing from an integration", keyless(operation, world), 400))
                : List.of(refused);
    }

    private static HttpRequest.Builder keyless(Operation operation, World world) {
        var request = world.hr(operation).request(world.path(operation));
        return operation.hasBody()
                ? request.header("Content-Type", operation.mediaType())
                        .POST(HttpRequest.BodyPublishers.ofString(Requests.goodBody(operation)))
                : request.POST(HttpRequest.BodyPublishers.noBody());
    }

    private static List<Attempt> method(Operation operation, World world) {
        return Stream.concat(REAL_METHODS.stream(), Stream.of("TRACE", "PURGE"))
                .filter(method -> !operation.methodsOfPath().contains(method))
                .map(method -> Attempt.of(method, bare(method, operation, world), 405))
                .toList();
    }

    private static HttpRequest.Builder bare(String method, Operation operation, World world) {
        return world.caller(operation)
                .request(world.path(operation))
                .method(method, HttpRequest.BodyPublishers.noBody());
    }

    private static List<Attempt> accept(Operation operation, World world) {
        var request = wellFormed(operation, world.caller(operation), world.path(operation));
        return answersWithBody(operation)
                ? List.of(Attempt.of("image/png", request.setHeader("Accept", "image/png"), 406))
                : List.of();
    }

    private static boolean answersWithBody(Operation operation) {
        return operation.node().path("responses").properties().stream()
                .anyMatch(answer ->
                        answer.getKey().startsWith("2") && answer.getValue().has("content"));
    }

    private static List<Attempt> malformedId(Operation operation, World world) {
        if (!operation.hasPathParameter()) {
            return List.of();
        }
        return Stream.of("not-an-id", "%00", "..%2f..%2fetc", "'%20or%201=1--", "9".repeat(500))
                .map(id -> Attempt.of(
                        id,
                        wellFormed(
                                operation,
                                world.caller(operation),
                                operation.path().replaceAll("\\{[^}]+}", id)),
                        400,
                        404))
                .toList();
    }
}
