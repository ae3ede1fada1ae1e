package io.careerplan.localstack;

import java.util.List;
import java.util.Optional;

/**
 * DEMO ONLY: everybody who can sign in at the local issuer, with published passwords. This is the one place they are named;
 * the services refuse their marked secrets outside the local and test profiles.
 */
public final class DemoUsers {

    public static final String ORGANISATION = "demo-org";
    public static final String OTHER_ORGANISATION = "demo-other";

    public static final DemoUser OPERATOR = new DemoUser("demo-operator", "platform", "", List.of("operator"));

    public static final DemoClient HR = hr("demo-hr", ORGANISATION);
    public static final DemoUser EMPLOYEE = person("demo-employee", ORGANISATION, "E-1001", "employee");
    public static final DemoUser COACH = person("demo-coach", ORGANISATION, "C-2001", "employee", "coach");
    public static final DemoUser MENTOR = person("demo-mentor", ORGANISATION, "M-3001", "employee", "mentor");

    public static final DemoClient OTHER_HR = hr("other-hr", OTHER_ORGANISATION);
    public static final DemoUser OTHER_EMPLOYEE = person("other-employee", OTHER_ORGANISATION, "E-1001", "employee");
    public static final DemoUser OTHER_COACH = person("other-coach", OTHER_ORGANISATION, "C-2001", "employee", "coach");
    public static final DemoUser OTHER_MENTOR =
            person("other-mentor", OTHER_ORGANISATION, "M-3001", "employee", "mentor");

    private static final List<DemoUser> USERS =
            List.of(OPERATOR, EMPLOYEE, COACH, MENTOR, OTHER_EMPLOYEE, OTHER_COACH, OTHER_MENTOR);

    private static final List<DemoClient> CLIENTS = List.of(HR, OTHER_HR);

    private DemoUsers() {}

    /** All people and operators who can sign in. */
    public static List<DemoUser> users() {
        return USERS;
    }

    /** All partner systems that can sign in. */
    public static List<DemoClient> clients() {
        return CLIENTS;
    }

    static Optional<DemoUser> user(String name, String password) {
        return USERS.stream()
                .filter(user -> user.name().equals(name) && user.password().equals(password))
                .findFirst();
    }

    static Optional<DemoClient> client(String id, String secret) {
        return CLIENTS.stream()
                .filter(client -> client.id().equals(id) && client.secret().equals(secret))
                .findFirst();
    }

    private static DemoUser person(String name, String tenant, String externalId, String... roles) {
        return new DemoUser(name, tenant, externalId, List.of(roles));
    }

    private static DemoClient hr(String id, String tenant) {
        return new DemoClient(id, tenant, List.of("hr-partner"), List.of("integration"));
    }
}
