package io.careerplan.systemtests.journey;

import io.careerplan.localstack.DemoUsers;
import io.careerplan.systemtests.demo.Addresses;
import io.careerplan.systemtests.demo.Seat;
import io.careerplan.systemtests.http.SignIn;

/** The demo organisation, which whatever test comes first creates. */
final class Organisation {

    private static final String BODY = """
            {"tenant": "%s", "name": "Demo organisation", "timeZone": "Europe/Berlin", "locale": "en", "currency": "USD"}
            """.formatted(DemoUsers.ORGANISATION);

    private Organisation() {}

    static void require(Addresses at) {
        var token = new SignIn(at.issuer()).user("demo-app", DemoUsers.OPERATOR.name(), DemoUsers.OPERATOR.password());
        var created = Seat.of(at, token).assessment().post("/organisations", BODY);
        if (created.status() != 409) {
            created.expect(201);
        }
    }
}
