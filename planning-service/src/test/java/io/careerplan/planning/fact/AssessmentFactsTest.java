package io.careerplan.planning.fact;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.careerplan.events.EmploymentState;
import io.careerplan.events.Envelope;
import io.careerplan.events.GrantGiven;
import io.careerplan.events.GrantRevoked;
import io.careerplan.events.GrantRole;
import io.careerplan.events.GrantState;
import io.careerplan.events.GrantVerb;
import io.careerplan.events.OrganisationChanged;
import io.careerplan.events.OrganisationState;
import io.careerplan.events.PersonChanged;
import io.careerplan.events.PersonErased;
import io.careerplan.events.PersonLeft;
import io.careerplan.events.TaskLogged;
import io.careerplan.kit.id.Ids;
import io.careerplan.kit.tenancy.TenantScope;
import io.careerplan.planning.Api;
import io.careerplan.planning.Organisation;
import io.careerplan.planning.PlanSteps;
import io.careerplan.planning.PlanningTest;
import io.careerplan.planning.Someone;
import io.careerplan.planning.Topic;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@PlanningTest
class AssessmentFactsTest {
    private final Organisation organisation = Organisation.newOne();

    @Inject
    TenantScope tenants;

    @Inject
    EntityManager database;

    @Inject
    MeterRegistry metrics;

    @Test
    void anOldStateOfAPersonIsDropped() {
        var someone = organisation.employee();
        Topic.say(organisation.tenant(), new PersonChanged(someone.state(5)));
        awaitTaken(Topic.say(organisation.tenant(), new PersonChanged(someone.state(4))));
        assertEquals(List.of("Name of version 5"), names(someone));
    }

    @Test
    void anOldStateOfAGrantIsDropped() {
        var owner = organisation.employee();
        var coach = organisation.coach();
        var grant = organisation.grant(owner, coach, GrantRole.COACH, GrantVerb.READ);
        organisation.awaitKnown(coach, owner);
        Topic.say(organisation.tenant(), new GrantRevoked(state(grant, 2, true)));
        awaitTaken(Topic.say(organisation.tenant(), new GrantGiven(state(grant, 1, false))));
        Api.of(coach).plans(owner).then().statusCode(404);
    }

    @Test
    void whoLeftMayDoNothingAndIsNotErased() {
        var someone = organisation.employee();
        PlanSteps.draft(someone);
        Topic.say(organisation.tenant(), new PersonLeft(someone.state(1, EmploymentState.LEFT)));
        await().until(() -> Api.of(someone).plans(someone).statusCode() == 404);
        assertEquals(1L, count("plan", someone));
    }

    @Test
    void erasureRemovesAllAndRefusesWhatComesLate() {
        var owner = organisation.employee();
        var plan = PlanSteps.active(owner);
        Api.of(owner).change(plan, "{\"title\": \"New\"}").then().statusCode(200);
        Topic.say(organisation.tenant(), log(owner));
        await().until(() -> count("task_log", owner) == 1);
        var refusedBefore = refusedForErased();
        Topic.say(organisation.tenant(), new PersonErased(owner.id(), 9, Instant.now()));
        await().until(() -> Api.of(owner).read(plan).statusCode() == 404);
        Topic.say(organisation.tenant(), new PersonChanged(owner.state(10)));
        Topic.say(organisation.tenant(), log(owner));
        await().until(() -> refusedForErased() >= refusedBefore + 2);
        for (var table : List.of("plan", "plan_revision", "task_log", "milestone_outcome")) {
            assertEquals(0L, count(table, owner), table);
        }
        assertEquals(List.of(), names(owner));
    }

    @Test
    void anErasedCoachIsTakenOffThePlansOfOthers() {
        var owner = organisation.employee();
        var coach = organisation.coachOf(owner, GrantVerb.READ, GrantVerb.APPROVE);
        var plan = PlanSteps.submitted(owner);
        Api.of(coach).act(plan, "approval").then().statusCode(200);
        Topic.say(organisation.tenant(), new PersonErased(coach.id(), 9, Instant.now()));
        await().until(() -> Api.of(coach).read(plan).statusCode() == 404);
        Api.of(owner)
                .read(plan)
                .then()
                .body("decision.kind", equalTo("APPROVED"))
                .body("decision.by", equalTo(null));
        Api.of(owner)
                .request()
                .get("plans/{plan}/revisions/1", plan)
                .then()
                .statusCode(200)
                .body("madeBy", equalTo(null));
    }

    @Test
    void settingsOfTheOrganisationAreCopiedAndOldOnesDropped() {
        awaitTaken(say(settings(3, "Three")));
        awaitTaken(say(settings(2, "Two")));
        assertEquals(List.of("Three"), rows("select name from organisation where tenant = :id", organisation.tenant()));
    }

    private void awaitTaken(Envelope said) {
        await().until(() -> !rows("select consumer from inbox where event_id = :id", said.id())
                .isEmpty());
    }

    private double refusedForErased() {
        return List.of("planning.assessment", "planning.tracking").stream()
                .mapToDouble(consumer -> metrics.counter("careerplan.events", "consumer", consumer, "outcome", "erased")
                        .count())
                .sum();
    }

    private Envelope say(OrganisationState state) {
        return Topic.say(organisation.tenant(), new OrganisationChanged(state));
    }

    private OrganisationState settings(long version, String name) {
        return new OrganisationState(
                organisation.tenant(), version, name, "Europe/Berlin", "en", "EUR", Map.of("quality", BigDecimal.TEN));
    }

    private static GrantState state(GrantState grant, long version, boolean revoked) {
        return new GrantState(
                grant.id(),
                version,
                grant.personId(),
                grant.granteeId(),
                grant.role(),
                grant.sections(),
                grant.verbs(),
                revoked);
    }

    private static TaskLogged log(Someone owner) {
        return new TaskLogged(owner.id(), Ids.next(), "task", Ids.next(), 5, false, 10, Instant.now());
    }

    private List<?> names(Someone someone) {
        return rows("select name from member where id = :id", someone.id());
    }

    private long count(String table, Someone owner) {
        return (long) rows("select count(*) from " + table + " where person_id = :id", owner.id())
                .getFirst();
    }

    private List<?> rows(String query, Object id) {
        return tenants.call(organisation.tenant(), () -> QuarkusTransaction.requiringNew()
                .call(() -> database.createNativeQuery(query, Object.class)
                        .setParameter("id", id)
                        .getResultList()));
    }
}
