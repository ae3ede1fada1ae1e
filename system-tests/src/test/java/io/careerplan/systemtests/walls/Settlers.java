package io.careerplan.systemtests.walls;

import io.careerplan.localstack.Tokens;
import io.careerplan.systemtests.RunningPlatform;
import io.careerplan.systemtests.demo.Cast;
import io.careerplan.systemtests.demo.Person;
import io.careerplan.systemtests.demo.Seat;
import java.util.Locale;
import java.util.UUID;

/**
 * Gives an organisation people of its own, beside those that the demo knows.
 *
 * @param tenant slug of the organisation
 */
public record Settlers(String tenant) {

    /** A text that names nobody else and can be searched for in any answer. */
    public static String mark(String who) {
        return who + "-" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
    }

    /** Everybody the demo needs for one life in this organisation. */
    Cast cast(String who) {
        var employee = mark("E-" + who);
        var coach = mark("C-" + who);
        var colleague = mark("M-" + who);
        return new Cast(
                operator("founder"),
                hr(),
                seat(tokens().employee("sub-" + employee, employee)),
                seat(tokens().coach("sub-" + coach, coach)),
                seat(tokens().employee("sub-" + colleague, colleague)),
                tenant,
                employee,
                coach,
                colleague);
    }

    /** Makes the organisation, unless it is there. */
    public Settlers found() {
        var body = """
                {"tenant": "%s", "name": "Organisation behind a wall", "timeZone": "Europe/Berlin",
                 "locale": "en", "currency": "USD"}
                """.formatted(tenant);
        var founded = operator("founder").assessment().post("/organisations", body);
        if (founded.status() != 409) {
            founded.expect(201);
        }
        return this;
    }

    /** The organisation's HR system. */
    public Seat hr() {
        return seat(tokens().hrClient("hr-" + tenant));
    }

    /** One of the platform's operators. */
    static Seat operator(String name) {
        return seat(Tokens.of(RunningPlatform.get().stack(), "platform").operator("sub-wall-" + name));
    }

    /** Somebody with these roles alone, registered by HR and bound to their sign-in. */
    public Person settle(String who, String... roles) {
        var external = mark(who);
        var body = "{\"externalId\": \"%s\", \"name\": \"Person %s\"}".formatted(external, external);
        var registered = hr().assessment()
                .postOnce("/people", UUID.randomUUID().toString(), body)
                .expect(201);
        var seat = seat(tokens().user("sub-" + external, external, roles));
        seat.assessment().get("/people/me").expect(200);
        return new Person(seat, registered.id());
    }

    /** The services as a sign-in sees them that has these roles and is no person. */
    Seat unbound(String... roles) {
        return seat(tokens().roles(roles).person("sub-nobody-" + tenant));
    }

    private Tokens tokens() {
        return Tokens.of(RunningPlatform.get().stack(), tenant);
    }

    private static Seat seat(String token) {
        return Seat.of(RunningPlatform.addresses(), token);
    }
}
