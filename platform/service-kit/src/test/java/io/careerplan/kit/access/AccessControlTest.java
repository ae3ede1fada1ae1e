package io.careerplan.kit.access;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.careerplan.events.EmploymentState;
import io.careerplan.events.GrantRole;
import io.careerplan.events.GrantState;
import io.careerplan.kit.erasure.Erasure;
import io.careerplan.kit.example.Notes;
import io.careerplan.kit.example.People;
import io.careerplan.kit.id.Ids;
import io.careerplan.kit.tenancy.TenantScope;
import io.careerplan.localstack.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who reads Ada's note; whoever does not gets the 404 of a note that does not exist. */
@QuarkusTest
class AccessControlTest {

    private final String tenant = "access-" + Ids.next();
    private final Tokens tokens = Tokens.of(tenant);
    private UUID ada;
    private UUID cora;
    private UUID note;

    @Inject
    People people;

    @Inject
    TenantScope scope;

    @Inject
    Notes notes;

    @Inject
    Erasure erasure;

    @BeforeEach
    void adaHasANoteAndCoraIsACoach() {
        ada = people.register(tenant, "sub-ada");
        cora = people.register(tenant, "sub-cora");
        note = scope.call(tenant, () -> notes.store(ada, "mine")).id();
    }

    @Test
    void adaReadsItAndOtherEmployeesDoNot() {
        assertEquals(200, adaReads());
        assertEquals(404, reading(tokens.employee("sub-cora", "E-2")));
        assertEquals(404, reading(tokens.employee("sub-stranger", "E-3")));
    }

    @Test
    void anotherTenantDoesNotReadItNotEvenUnderTheSameSubject() {
        assertEquals(404, reading(Tokens.of("access-elsewhere").employee("sub-ada", "E-1")));
    }

    @Test
    void theCoachReadsItWithAGrantOnly() {
        assertEquals(404, coachReads());
        people.grantGoals(tenant, ada, cora, GrantRole.COACH);
        assertEquals(200, coachReads());
    }

    @Test
    void aGrantWorksForTheRoleItNamesOnly() {
        people.grantGoals(tenant, ada, cora, GrantRole.MENTOR);
        assertEquals(404, coachReads());
        assertEquals(200, reading(tokens.user("sub-cora", "E-2", "mentor")));
        assertEquals(404, reading(tokens.user("sub-cora", "E-2", "employee")));
    }

    @Test
    void aCoachWhoIsAnEmployeeIsBoth() {
        people.grantGoals(tenant, cora, ada, GrantRole.COACH);
        assertEquals(200, reading(tokens.coach("sub-ada", "E-1")), "as an employee her own");
        UUID theirs = scope.call(tenant, () -> notes.store(cora, "cora's")).id();
        assertEquals(200, reading(theirs, tokens.coach("sub-ada", "E-1")), "as a coach what was granted");
    }

    @Test
    void aRevokedGrantIsOverAndALateOlderStateDoesNotBringItBack() {
        GrantState grant = people.grantGoals(tenant, ada, cora, GrantRole.COACH);
        people.apply(tenant, People.revoked(grant));
        assertEquals(404, coachReads());
        people.apply(tenant, grant);
        assertEquals(404, coachReads());
    }

    @Test
    void aCoachWhoLeftReadsNothing() {
        people.grantGoals(tenant, ada, cora, GrantRole.COACH);
        leaves(cora, "sub-cora");
        assertEquals(404, coachReads());
    }

    @Test
    void whenAdaLeftNeitherSheNorHerCoachReadIt() {
        people.grantGoals(tenant, ada, cora, GrantRole.COACH);
        leaves(ada, "sub-ada");
        assertEquals(404, adaReads());
        assertEquals(404, coachReads());
    }

    @Test
    void anErasedCoachReadsNothingAndALateGrantDoesNotBringThemBack() {
        GrantState grant = people.grantGoals(tenant, ada, cora, GrantRole.COACH);
        scope.run(tenant, () -> erasure.erase(cora, Instant.EPOCH));
        assertEquals(404, coachReads());
        assertEquals(false, people.apply(tenant, grant));
        assertEquals(false, people.apply(tenant, People.state(cora, 9, "sub-cora", EmploymentState.EMPLOYED)));
        assertEquals(404, coachReads());
    }

    @Test
    void twoPeopleUnderOneSignInAreNobody() {
        people.register(tenant, "sub-ada");
        assertEquals(404, adaReads());
    }

    @Test
    void anHrPartnerIsTurnedAwayBeforeAnythingIsLookedUp() {
        assertEquals(403, reading(tokens.user("sub-hr", "E-9", "hr-partner")));
        assertEquals(403, reading(Ids.next(), tokens.user("sub-hr", "E-9", "hr-partner")));
    }

    private void leaves(UUID person, String subject) {
        people.apply(tenant, People.state(person, 1, subject, EmploymentState.LEFT));
    }

    private int adaReads() {
        return reading(tokens.employee("sub-ada", "E-1"));
    }

    private int coachReads() {
        return reading(tokens.user("sub-cora", "E-2", "coach"));
    }

    private int reading(String token) {
        return reading(note, token);
    }

    private static int reading(UUID note, String token) {
        return given().auth().oauth2(token).get("/kit/v1/notes/" + note).statusCode();
    }
}
