package io.careerplan.systemtests.bench;

import io.careerplan.localstack.Tokens;
import io.careerplan.localstack.platform.Platform;
import io.careerplan.systemtests.RunningPlatform;
import io.careerplan.systemtests.demo.Person;
import io.careerplan.systemtests.demo.Seat;
import io.careerplan.systemtests.http.Answer;
import io.careerplan.systemtests.http.Eventually;
import java.time.Duration;
import java.util.UUID;

/**
 * An organisation that one scenario has for itself.
 *
 * @param platform where it lives
 * @param tenant its slug
 */
public record Firm(Platform platform, String tenant) {

    private static final Duration ARRIVAL = Duration.ofSeconds(60);

    /** A new organisation. */
    public static Firm found(Platform platform) {
        var firm = new Firm(platform, "firm-" + UUID.randomUUID());
        firm.operator().assessment().post("/organisations", firm.settings()).expect(201);
        return firm;
    }

    private String settings() {
        return """
                {"tenant": "%s", "name": "Firm", "timeZone": "Europe/Berlin", "locale": "en", "currency": "USD"}
                """.formatted(tenant);
    }

    /** Somebody who runs the platform. */
    public Seat operator() {
        return seat(Tokens.of(platform.stack(), "platform").operator("bench-operator"));
    }

    /** The organisation's HR system. */
    public Seat hr() {
        return seat(Tokens.of(platform.stack(), tenant).hrClient("bench-hr"));
    }

    /** Somebody new who has signed in and is known to planning and tracking. */
    public Person join(String... roles) {
        var externalId = UUID.randomUUID().toString();
        var id = register(externalId).expect(201).id();
        var token = Tokens.of(platform.stack(), tenant).user("sub-" + externalId, externalId, roles);
        var person = new Person(seat(token), id);
        person.seat().assessment().get("/people/me").expect(200);
        known(person);
        return person;
    }

    /** Registers somebody who does not sign in. */
    public Answer register(String externalId) {
        var body = "{\"externalId\": \"%s\", \"name\": \"Somebody\"}".formatted(externalId);
        return hr().assessment().postOnce("/people", UUID.randomUUID().toString(), body);
    }

    private static void known(Person person) {
        var path = person.path();
        Eventually.until(ARRIVAL, () -> person.seat().planning().get(path + "/plans"), Firm::isThere);
        Eventually.until(ARRIVAL, () -> person.seat().tracking().get(path + "/reviews"), Firm::isThere);
    }

    private static boolean isThere(Answer answer) {
        return answer.status() == 200;
    }

    private Seat seat(String token) {
        return Seat.of(RunningPlatform.addresses(platform), token);
    }
}
