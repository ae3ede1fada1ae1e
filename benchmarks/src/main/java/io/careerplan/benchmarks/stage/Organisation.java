package io.careerplan.benchmarks.stage;

import io.careerplan.benchmarks.load.Request;
import io.careerplan.localstack.StackAddresses;
import io.careerplan.localstack.Tokens;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * An organisation of people who have signed in.
 *
 * @param stack whose issuer signs the tokens
 * @param people who they are
 */
public record Organisation(StackAddresses stack, List<Person> people) {

    /** The tenant. */
    public static final String TENANT = "bench-org";

    private static final String PLAN = "/openapi-examples/createPlan.request.json";

    /**
     * Somebody who is signed in.
     *
     * @param id the person
     * @param headers what their requests carry
     */
    public record Person(UUID id, Map<String, String> headers) {}

    /** Creates it, with so many people. */
    public static Organisation create(StackAddresses stack, Program assessment, int people) {
        try (var client = new Client(assessment.port())) {
            client.require(Request.post(
                    "/assessment/v1/organisations", bearer(tokens(stack).operator("bench")), """
                    {"tenant": "%s", "name": "Bench", "timeZone": "UTC", "locale": "en", "currency": "USD"}""".formatted(TENANT)));
            var hr = tokens(stack).hrClient("bench-hr");
            return new Organisation(
                    stack,
                    IntStream.range(0, people)
                            .mapToObj(number -> person(stack, client, hr, number))
                            .toList());
        }
    }

    /** A token of whoever operates the platform. */
    public String operator() {
        return tokens(stack).operator("bench");
    }

    private static Person person(StackAddresses stack, Client client, String hr, int number) {
        var registration = Map.of("Authorization", "Bearer " + hr, "Idempotency-Key", "person-" + number);
        client.require(Request.post("/assessment/v1/people", registration, """
                {"externalId": "B-%d", "name": "Person %1$d"}""".formatted(number)));
        var headers = bearer(tokens(stack).employee("sub-" + number, "B-" + number));
        var me = client.require(Request.get("/assessment/v1/people/me", headers));
        return new Person(UUID.fromString(me.path("id").asText()), headers);
    }

    /** The address of a goal that the person has set. */
    public static String goal(Program assessment, Person person) {
        try (var client = new Client(assessment.port())) {
            var goal = client.require(Request.post(goals(person), person.headers(), goal()));
            return goals(person) + "/" + goal.path("id").asText();
        }
    }

    /** Where the person's goals are. */
    public static String goals(Person person) {
        return "/assessment/v1/people/" + person.id() + "/goals";
    }

    /** A goal as the body of its creation. */
    public static String goal() {
        return """
                {"horizon": "MEDIUM", "statement": "Work in the target job", "metric": "job offers", "unit": "offers",
                 "baseline": 0, "target": 1, "due": "%s", "values": ["RELATIONSHIPS"],
                 "motivation": "I like to see people grow"}""".formatted(LocalDate.now(ZoneOffset.UTC).plusYears(2));
    }

    /** The address of a plan that the person has drafted, once planning knows the person: the one of the API's description. */
    public static String plan(Program planning, Person person) {
        var people = "/planning/v1/people/" + person.id() + "/plans";
        try (var client = new Client(planning.port());
                var body = Organisation.class.getResourceAsStream(PLAN)) {
            if (body == null) {
                throw new IllegalStateException("No " + PLAN);
            }
            client.await(Request.get(people, person.headers()));
            var plan = new String(body.readAllBytes(), StandardCharsets.UTF_8);
            return "/planning/v1/plans/"
                    + client.require(Request.post(people, person.headers(), plan))
                            .path("id")
                            .asText();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The person's journey as tracking tells it. */
    public static Request journey(Person person) {
        return Request.get("/tracking/v1/people/" + person.id() + "/journey", person.headers());
    }

    /** Waits until tracking knows the person. */
    public static void awaitJourney(Program tracking, Person person) {
        try (var client = new Client(tracking.port())) {
            client.await(journey(person));
        }
    }

    /** What requests of the organisation's own system carry, each under a key of its own. */
    public Map<String, String> system() {
        return Map.of(
                "Authorization",
                "Bearer " + tokens(stack).hrClient("bench-hr"),
                "Idempotency-Key",
                UUID.randomUUID().toString());
    }

    private static Tokens tokens(StackAddresses stack) {
        return Tokens.of(stack, TENANT);
    }

    private static Map<String, String> bearer(String token) {
        return Map.of("Authorization", "Bearer " + token);
    }
}
