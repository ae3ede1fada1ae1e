package io.careerplan.assessment.invitation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.careerplan.kit.problem.InputError;
import io.careerplan.kit.problem.Refusal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class InvitationTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final LocalDate TODAY = LocalDate.parse("2026-11-22");
    private static final UUID ADA = UUID.randomUUID();
    private static final UUID BOB = UUID.randomUUID();

    @Test
    void itIsOpenOnItsLastDayAndExpiredTheDayAfter() {
        var invitation = invitation();

        assertEquals(InvitationState.OPEN, invitation.state(TODAY.plusDays(30)));
        assertEquals(InvitationState.EXPIRED, invitation.state(TODAY.plusDays(31)));
        assertEquals(0, invitation.version(TODAY));
        assertEquals(1, invitation.version(TODAY.plusDays(31)));
    }

    @Test
    void whatWasAnsweredOrWithdrawnNeverExpires() {
        var answered = invitation();
        answered.answer(NOW);
        var withdrawn = invitation();
        withdrawn.withdraw(TODAY, NOW);

        assertEquals(InvitationState.ANSWERED, answered.state(TODAY.plusYears(1)));
        assertEquals(InvitationState.WITHDRAWN, withdrawn.state(TODAY.plusYears(1)));
        assertEquals(NOW, withdrawn.closedAt());
    }

    @Test
    void onlyAnOpenOneIsTakenBack() {
        var answered = invitation();
        answered.answer(NOW);

        assertClosed(answered, TODAY);
        assertClosed(invitation(), TODAY.plusDays(31));
    }

    @Test
    void allThatIsWrongIsSaidAtOnce() {
        var wanted = new NewInvitation(ADA, InvitedAs.PEER, List.of("2.A.1.c", "9.Z", "2.A.1.c"), null);

        assertEquals(
                List.of("/invitedId", "/skillIds/1", "/skillIds/2", "/until"), refused(wanted, TODAY.minusDays(1)));
    }

    @Test
    void theLastDayIsWithinItsBounds() {
        var wanted = new NewInvitation(BOB, InvitedAs.MANAGER, List.of("2.A.1.c"), null);

        check(wanted, TODAY);
        check(wanted, TODAY.plusDays(90));
        assertEquals(List.of("/until"), refused(wanted, TODAY.minusDays(1)));
        assertEquals(List.of("/until"), refused(wanted, TODAY.plusDays(91)));
    }

    @Test
    void whoIsNoColleagueIsNoRater() {
        var wanted = new NewInvitation(UUID.randomUUID(), InvitedAs.PEER, List.of("2.A.1.c"), null);

        assertEquals(List.of("/invitedId"), refused(wanted, TODAY));
    }

    private static Invitation invitation() {
        var wanted = new NewInvitation(BOB, InvitedAs.PEER, List.of("2.A.1.c"), null);
        return new Invitation(ADA, wanted, TODAY.plusDays(30), NOW);
    }

    private static void assertClosed(Invitation invitation, LocalDate today) {
        var refusal = assertThrows(Refusal.class, () -> invitation.withdraw(today, NOW));
        assertEquals("invitation-closed", refusal.code());
    }

    private static List<String> refused(NewInvitation wanted, LocalDate until) {
        return assertThrows(Refusal.class, () -> check(wanted, until)).errors().stream()
                .map(InputError::pointer)
                .toList();
    }

    private static void check(NewInvitation wanted, LocalDate until) {
        new InvitationCheck(ADA, BOB::equals, skill -> skill.startsWith("2."))
                .check(wanted, until, TODAY, TODAY.plusDays(90));
    }
}
