package io.careerplan.kit.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.careerplan.events.EmploymentState;
import io.careerplan.events.GrantRole;
import io.careerplan.events.GrantSection;
import io.careerplan.events.GrantState;
import io.careerplan.events.GrantVerb;
import io.careerplan.kit.example.People;
import io.careerplan.kit.id.Ids;
import io.careerplan.kit.tenancy.TenantScope;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RegistersTest {

    private static final String TENANT = "registers";

    @Inject
    People people;

    @Inject
    TenantScope scope;

    @Inject
    MemberRegister members;

    @Inject
    GrantRegister grants;

    @Test
    void aStateThatIsNotNewerChangesNothing() {
        UUID id = Ids.next();
        assertTrue(people.apply(TENANT, People.state(id, 4, "sub-4", EmploymentState.EMPLOYED)));
        assertFalse(people.apply(TENANT, People.state(id, 4, "sub-same", EmploymentState.EMPLOYED)));
        assertFalse(people.apply(TENANT, People.state(id, 3, "sub-older", EmploymentState.EMPLOYED)));
        assertEquals("sub-4", member(id).subject().orElseThrow());
        assertTrue(people.apply(TENANT, People.state(id, 5, "sub-5", EmploymentState.LEFT)));
        assertEquals("sub-5", member(id).subject().orElseThrow());
        assertEquals(EmploymentState.LEFT, member(id).state());
    }

    @Test
    void aMemberIsKnownInTheirTenantOnly() {
        UUID id = people.register(TENANT, "sub-here");
        assertEquals("Ada Example", member(id).name());
        assertTrue(scope.call("registers-elsewhere", () -> members.find(id)).isEmpty());
    }

    @Test
    void aGrantIsReadAsItWasGiven() {
        UUID person = people.register(TENANT, "sub-giver");
        UUID coach = people.register(TENANT, "sub-taker");
        GrantState state = people.grantGoals(TENANT, person, coach, GrantRole.COACH);
        AccessGrant grant = scope.call(TENANT, () -> grants.givenBy(person)).getFirst();
        assertEquals(state.id(), grant.id());
        assertEquals(coach, grant.granteeId());
        assertEquals(Set.of(GrantSection.GOALS), grant.sections());
        assertEquals(Set.of(GrantVerb.values()), grant.verbs());
    }

    @Test
    void whetherAnybodyWasGrantedCountsTheLivingGrantsOfPresentPeople() {
        UUID person = people.register(TENANT, "sub-asked");
        UUID coach = people.register(TENANT, "sub-coach");
        assertFalse(approvedByCoach(person));
        GrantState grant = people.grantGoals(TENANT, person, coach, GrantRole.COACH);
        assertTrue(approvedByCoach(person));
        people.apply(TENANT, People.state(coach, 1, "sub-coach", EmploymentState.LEFT));
        assertFalse(approvedByCoach(person));
        people.apply(TENANT, People.state(coach, 2, "sub-coach", EmploymentState.EMPLOYED));
        assertTrue(approvedByCoach(person));
        people.apply(TENANT, People.revoked(grant));
        assertFalse(approvedByCoach(person));
        assertEquals(List.of(true), revocations(person));
    }

    private List<Boolean> revocations(UUID person) {
        return scope.call(TENANT, () -> grants.givenBy(person)).stream()
                .map(AccessGrant::revoked)
                .toList();
    }

    private boolean approvedByCoach(UUID person) {
        return scope.call(
                TENANT, () -> grants.isGranted(person, GrantRole.COACH, GrantSection.GOALS, GrantVerb.APPROVE));
    }

    private Member member(UUID id) {
        return scope.call(TENANT, () -> members.require(id));
    }
}
