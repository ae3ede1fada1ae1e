package io.careerplan.tracking.stage;

import static io.restassured.RestAssured.given;

import io.careerplan.events.Event;
import io.careerplan.events.PlanActivated;
import io.careerplan.localstack.Tokens;
import io.careerplan.tracking.plan.PlanFixture;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** A person of a tenant who signs in, has at most one plan and calls tracking. */
public record Person(String tenant, UUID id, String subject, UUID plan, List<String> roles) {

    /** Signed once, as signing takes longer than most calls. */
    private static final Map<Person, String> TOKENS = new ConcurrentHashMap<>();

    /** A new employee, known to tracking, who lives in that zone. */
    public static Person employee(String tenant, String zone) {
        Person person = stranger(tenant);
        person.told(Facts.registered(person.id(), person.subject(), zone, 0));
        return person;
    }

    /** A new employee in Berlin. */
    public static Person employee(String tenant) {
        return employee(tenant, "Europe/Berlin");
    }

    /** Somebody tracking has not heard of yet. */
    public static Person stranger(String tenant) {
        UUID id = UUID.randomUUID();
        return new Person(tenant, id, "sub-" + id, UUID.randomUUID(), List.of("employee"));
    }

    /** The same person in other roles. */
    public Person as(String... others) {
        return new Person(tenant, id, subject, plan, List.of(others));
    }

    /** The same after an active plan with m1 (due 2026-11-20), m2 (due 2027-01-31), t1 and t2 arrived. */
    public Person withPlan() {
        return told(new PlanActivated(fixture().state()));
    }

    /** The plan as it is after activation. */
    public PlanFixture fixture() {
        return PlanFixture.active(plan, id);
    }

    /** The same after these events have been dealt with. */
    public Person told(Event... events) {
        Topic.tell(tenant, events);
        return this;
    }

    public String token() {
        return TOKENS.computeIfAbsent(
                this, same -> Tokens.of(tenant).user(subject, "E-" + id, roles.toArray(String[]::new)));
    }

    public RequestSpecification request() {
        return given().filter(Described.FILTER).header("Authorization", "Bearer " + token());
    }

    /** A call that the description rightly calls wrong. */
    public RequestSpecification undescribed() {
        return given().header("Authorization", "Bearer " + token());
    }

    /** A call without a token. */
    public RequestSpecification anonymous() {
        return given();
    }

    public ValidatableResponse get(String path) {
        return request().get(path).then();
    }

    public ValidatableResponse post(String path, Object body) {
        return request().contentType("application/json").body(body).post(path).then();
    }

    /** Path of this person's plan. */
    public String planPath(String below) {
        return "/tracking/v1/plans/" + plan + "/" + below;
    }

    public String personPath(String below) {
        return "/tracking/v1/people/" + id + "/" + below;
    }
}
