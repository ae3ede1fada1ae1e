package io.careerplan.systemtests.faults;

import com.fasterxml.jackson.databind.JsonNode;
import io.careerplan.systemtests.bench.Firm;
import io.careerplan.systemtests.demo.Person;
import io.careerplan.systemtests.http.Answer;
import io.careerplan.systemtests.http.Api;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * Something that several change at once. Each change leaves a mark beside those that are there already, so that what an
 * overwritten change has left is missing at the end.
 *
 * @param api the service that owns it
 * @param path where it is
 * @param kind how marks are left in it
 */
record Shared(Api api, String path, Kind kind) {

    /** The kinds of things that take If-Match on a change. */
    enum Kind {
        GOAL("PATCH", "/statement"),
        PERSON("PATCH", "/name"),
        ORGANISATION("PATCH", "/name"),
        PLAN("PATCH", "/title"),
        WORK_VALUES("PUT", "/values/ACHIEVEMENT");

        private final String method;
        private final String pointer;

        Kind(String method, String pointer) {
            this.method = method;
            this.pointer = pointer;
        }
    }

    private static final String VALUES = """
            {"values": {"ACHIEVEMENT": %s, "INDEPENDENCE": 4, "RECOGNITION": 3,
                        "RELATIONSHIPS": 7, "SUPPORT": 5, "WORKING_CONDITIONS": 6}}
            """;

    private static final double STEP = 0.25;

    /** So many things of an organisation, of all kinds in turn. */
    static List<Shared> make(Firm firm, int number) {
        var owner = firm.join("employee");
        var kinds = List.<Supplier<Shared>>of(
                () -> goal(firm), () -> person(firm), () -> organisation(firm), () -> plan(owner), () -> values(firm));
        return IntStream.range(0, number)
                .mapToObj(i -> kinds.get(i % kinds.size()).get())
                .toList();
    }

    private static Shared goal(Firm firm) {
        var owner = firm.join("employee");
        var api = owner.seat().assessment();
        var goal = api.post(owner.path() + "/goals", "{\"horizon\": \"VISION\", \"statement\": \"Goal\"}");
        return new Shared(api, owner.path() + "/goals/" + goal.expect(201).id(), Kind.GOAL);
    }

    private static Shared person(Firm firm) {
        var person = firm.register(UUID.randomUUID().toString()).expect(201);
        return new Shared(firm.hr().assessment(), "/people/" + person.id(), Kind.PERSON);
    }

    private static Shared organisation(Firm firm) {
        var other = Firm.found(firm.platform());
        return new Shared(other.operator().assessment(), "/organisations/" + other.tenant(), Kind.ORGANISATION);
    }

    private static Shared plan(Person owner) {
        var plan = owner.seat().planning().post(owner.path() + "/plans", Twins.plan("Plan"));
        return new Shared(owner.seat().planning(), "/plans/" + plan.expect(201).id(), Kind.PLAN);
    }

    private static Shared values(Firm firm) {
        var owner = firm.join("employee");
        var path = owner.path() + "/work-values";
        owner.seat().assessment().put(path, VALUES.formatted(1)).expect(201);
        return new Shared(owner.seat().assessment(), path, Kind.WORK_VALUES);
    }

    Answer read() {
        return api.get(path).expect(200);
    }

    /** Adds one mark to what was read. */
    Answer mark(Answer read) {
        return send(api.request(path).header("If-Match", read.etag()), read.body());
    }

    Answer markWithoutVersion(Answer read) {
        return send(api.request(path), read.body());
    }

    Answer delete(String tag) {
        return api.delete(path, tag);
    }

    boolean canBeDeleted() {
        return kind == Kind.GOAL;
    }

    private Answer send(HttpRequest.Builder request, JsonNode read) {
        var type = kind.method.equals("PATCH") ? "application/merge-patch+json" : "application/json";
        var marked = request.header("Content-Type", type).method(kind.method, BodyPublishers.ofString(marked(read)));
        return Api.send(marked);
    }

    private String marked(JsonNode read) {
        var now = read.at(kind.pointer);
        return kind == Kind.WORK_VALUES
                ? VALUES.formatted(now.asDouble() + STEP)
                : "{\"%s\": \"%s +\"}".formatted(kind.pointer.substring(1), now.asText());
    }

    /** How many marks are there. */
    long marks() {
        var now = read().body().at(kind.pointer);
        return kind == Kind.WORK_VALUES
                ? Math.round((now.asDouble() - 1) / STEP)
                : now.asText().chars().filter(letter -> letter == '+').count();
    }
}
