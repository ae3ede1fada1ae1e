package io.careerplan.assessment.grant;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.careerplan.events.GrantGiven;
import io.careerplan.events.GrantRevoked;
import io.careerplan.events.GrantRole;
import io.careerplan.events.GrantSection;
import io.careerplan.events.GrantVerb;
import io.careerplan.kit.problem.InputError;
import io.careerplan.kit.problem.Refusal;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GrantTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final UUID ADA = UUID.randomUUID();
    private static final UUID COACH = UUID.randomUUID();

    @Test
    void aGrantIsToldWholeWhenGivenAndWhenTakenBack() {
        var grant = wanted(GrantRole.COACH, GrantVerb.READ, GrantVerb.APPROVE).toGrant(ADA, NOW);

        var given = grant.given().grant();
        assertInstanceOf(GrantGiven.class, grant.present());
        var revoked = grant.revoke(NOW).grant();

        assertEquals(COACH, given.granteeId());
        assertEquals(Set.of(GrantSection.PLAN), given.sections());
        assertFalse(given.revoked());
        assertTrue(revoked.revoked());
        assertInstanceOf(GrantRevoked.class, grant.present());
    }

    @Test
    void whatWasTakenBackIsNoLongerThere() {
        var grant = wanted(GrantRole.COACH, GrantVerb.READ).toGrant(ADA, NOW);
        grant.revoke(NOW);

        assertEquals(
                Refusal.Kind.NOT_FOUND,
                assertThrows(Refusal.class, () -> grant.revoke(NOW)).kind());
    }

    @ParameterizedTest
    @EnumSource(GrantRole.class)
    void everyRoleCanBeGrantedReading(GrantRole role) {
        var all = new NewGrant(COACH, role, EnumSet.allOf(GrantSection.class), Set.of(GrantVerb.READ));

        assertDoesNotThrow(() -> GrantRules.check(ADA, all));
    }

    @Test
    void aCoachMayApproveAndAMentorMayNot() {
        assertDoesNotThrow(() -> GrantRules.check(ADA, wanted(GrantRole.COACH, GrantVerb.READ, GrantVerb.APPROVE)));
        assertEquals(
                List.of("verb-not-for-role"),
                refused(ADA, wanted(GrantRole.MENTOR, GrantVerb.READ, GrantVerb.APPROVE)));
    }

    @Test
    void allThatIsWrongIsSaidAtOnce() {
        assertEquals(
                List.of("grantee-is-giver", "read-missing"),
                refused(COACH, wanted(GrantRole.COACH, GrantVerb.COMMENT)));
    }

    private static NewGrant wanted(GrantRole role, GrantVerb... verbs) {
        return new NewGrant(COACH, role, Set.of(GrantSection.PLAN), Set.of(verbs));
    }

    private static List<String> refused(UUID person, NewGrant wanted) {
        var refusal = assertThrows(Refusal.class, () -> GrantRules.check(person, wanted));
        return refusal.errors().stream().map(InputError::code).toList();
    }
}
