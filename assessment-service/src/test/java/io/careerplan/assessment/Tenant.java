package io.careerplan.assessment;

import io.careerplan.localstack.Tokens;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** An organisation of its own for a test, so that tests do not see each other's people. */
public record Tenant(String slug) {

    private static final Map<String, Api> HR = new ConcurrentHashMap<>();

    /** One that nobody has created. */
    public static Tenant unknown() {
        return new Tenant("t-" + UUID.randomUUID());
    }

    /** One that exists, in Berlin. */
    public static Tenant existing() {
        var tenant = unknown();
        Api.operator().post(body(tenant.slug), "organisations").then().statusCode(201);
        return tenant;
    }

    public static String body(String slug) {
        return """
                {"tenant": "%s", "name": "Northwind", "timeZone": "Europe/Berlin", "locale": "de-DE", "currency": "EUR"}
                """.formatted(slug);
    }

    /** An HR partner who is no registered person. */
    public Api hr() {
        return HR.computeIfAbsent(
                slug, same -> new Api(Tokens.of(same).roles("hr-partner").person("hr-" + same)));
    }

    /** The organisation's HR system. */
    public Api hrSystem() {
        return new Api(Tokens.of(slug).hrClient("hr-system"));
    }

    /** A registered employee who has signed in. */
    public Someone employee() {
        return Someone.registered(this, "employee");
    }

    /** A registered coach who has signed in. */
    public Someone coach() {
        return Someone.registered(this, "employee", "coach");
    }

    public Api signIn(String subject, String externalId, String... roles) {
        return new Api(Tokens.of(slug).user(subject, externalId, roles));
    }
}
