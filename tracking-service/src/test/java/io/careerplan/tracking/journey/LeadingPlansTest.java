package io.careerplan.tracking.journey;

import static io.careerplan.events.PlanStatus.ACTIVE;
import static io.careerplan.events.PlanStatus.APPROVED;
import static io.careerplan.events.PlanStatus.ARCHIVED;
import static io.careerplan.events.PlanStatus.COMPLETED;
import static io.careerplan.events.PlanStatus.DRAFT;
import static io.careerplan.events.PlanStatus.SUBMITTED;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.careerplan.events.DeliverableState;
import io.careerplan.events.DeliverableStatus;
import io.careerplan.events.PlanStatus;
import io.careerplan.tracking.deliverable.Documents;
import io.careerplan.tracking.nextcall.LeadingPlan;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class LeadingPlansTest {

    private static final Documents NOTHING_TOLD = Documents.of(List.of());

    @Test
    void isTheOneThatIsFurthestAndOfSeveralTheLatest() {
        var active = plan(ACTIVE);
        var approved = plan(APPROVED);
        var submitted = plan(SUBMITTED);
        var later = plan(SUBMITTED);
        assertEquals(Optional.of(active), leading(submitted, active, approved));
        assertEquals(Optional.of(approved), leading(submitted, approved));
        assertEquals(Optional.of(later), leading(submitted, later));
    }

    @Test
    void isNoneThatIsOver() {
        assertEquals(Optional.empty(), leading(plan(COMPLETED), plan(ARCHIVED)));
        var over = plan(COMPLETED);
        assertEquals(Optional.empty(), LeadingPlans.of(List.of(over), actionPlanOf(over.id())));
    }

    @Test
    void isADraftThatOnlyItsActionPlanTellsOf() {
        UUID draft = UUID.randomUUID();
        assertEquals(
                Optional.of(new LeadingPlan(draft, DRAFT)),
                LeadingPlans.of(List.of(plan(ARCHIVED)), actionPlanOf(draft)));
        var active = plan(ACTIVE);
        assertEquals(Optional.of(active), LeadingPlans.of(List.of(active), actionPlanOf(draft)));
    }

    @Test
    void isAPlanThatWasGivenBackAgain() {
        var returned = plan(DRAFT);
        assertEquals(Optional.of(returned), LeadingPlans.of(List.of(returned), actionPlanOf(returned.id())));
    }

    private static Optional<LeadingPlan> leading(LeadingPlan... told) {
        return LeadingPlans.of(List.of(told), NOTHING_TOLD);
    }

    private static LeadingPlan plan(PlanStatus status) {
        return new LeadingPlan(UUID.randomUUID(), status);
    }

    private static Documents actionPlanOf(UUID plan) {
        return Documents.of(List.of(new DeliverableState(
                UUID.randomUUID(), "action-plan", 0, DeliverableStatus.DONE, Instant.EPOCH, plan)));
    }
}
