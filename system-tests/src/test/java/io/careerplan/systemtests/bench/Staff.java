package io.careerplan.systemtests.bench;

import io.careerplan.localstack.StackAddresses;
import io.careerplan.localstack.Tokens;
import io.careerplan.systemtests.demo.Addresses;
import io.careerplan.systemtests.demo.Person;
import io.careerplan.systemtests.demo.Seat;
import io.careerplan.systemtests.http.Eventually;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * An organisation on the bench, and people to act for.
 *
 * @param at where the services are
 * @param stack what tokens are minted from
 * @param tenant the organisation
 */
public record Staff(Addresses at, StackAddresses stack, String tenant) {

    private static final Duration ARRIVAL = Duration.ofSeconds(30);

    /** A new organisation on a bench. */
    public static Staff on(Bench bench, String tenant) {
        var staff = new Staff(bench.at(), bench.platform().stack(), tenant);
        staff.create();
        return staff;
    }

    /** The name of an organisation that is nobody else's. */
    public static String unique(String purpose) {
        return purpose + "-" + UUID.randomUUID().toString().substring(0, 8);
    }

    private void create() {
        var body = """
                {"tenant": "%s", "name": "Bench %1$s", "timeZone": "Europe/Berlin", "locale": "en", "currency": "USD"}
                """.formatted(tenant);
        operator().assessment().post("/organisations", body).expect(201);
    }

    /** Who runs the platform. */
    public Seat operator() {
        return Seat.of(at, tokens().operator("bench-operator"));
    }

    /** The organisation's HR system. */
    public Seat hr() {
        return Seat.of(at, tokens().hrClient("bench-hr"));
    }

    /** Registers so many people, signs them in and waits until planning and tracking know them. */
    public List<Person> hire(int people) {
        var hired =
                IntStream.range(0, people).parallel().mapToObj(this::register).toList();
        hired.forEach(this::awaitArrival);
        return hired;
    }

    private Person register(int number) {
        var externalId = "E-" + number;
        var body = "{\"externalId\": \"%s\", \"name\": \"Person %s\"}".formatted(externalId, externalId);
        var id = hr().assessment()
                .postOnce("/people", UUID.randomUUID().toString(), body)
                .expect(201)
                .id();
        var seat = Seat.of(at, tokens().employee(tenant + "-" + externalId, externalId));
        seat.assessment().get("/people/me").expect(200);
        return new Person(seat, id);
    }

    private void awaitArrival(Person person) {
        Eventually.until(
                ARRIVAL,
                () -> person.seat().planning().get(person.path() + "/plans"),
                answer -> answer.status() == 200);
        Eventually.until(
                ARRIVAL,
                () -> person.seat().tracking().get(person.path() + "/reviews"),
                answer -> answer.status() == 200);
    }

    private Tokens tokens() {
        return Tokens.of(stack, tenant);
    }
}
