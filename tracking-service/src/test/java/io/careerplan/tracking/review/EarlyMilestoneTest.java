package io.careerplan.tracking.review;

import static io.careerplan.tracking.plan.PlanFixture.milestone;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.careerplan.events.MilestoneCompleted;
import io.careerplan.events.PlanRevised;
import io.careerplan.events.Topics;
import io.careerplan.tracking.stage.Clocks;
import io.careerplan.tracking.stage.Person;
import io.careerplan.tracking.stage.Told;
import io.careerplan.tracking.stage.Topic;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** m1 was planned from November 2 to 20: 19 days, a fifth of which are 3.8. */
@QuarkusTest
class EarlyMilestoneTest {

    private final Person person = Person.employee("early").withPlan();

    @Test
    void fourDaysEarlyOpensAReviewOnceHoweverOftenItIsTold() {
        MilestoneCompleted told = reachedAt("2026-11-16T22:59:00Z");
        person.told(told);
        Awaitility.await().untilAsserted(() -> person.get(person.personPath("reviews"))
                .body("items", hasSize(1))
                .body("items[0].causes.kind", contains("MILESTONE_EARLY"))
                .body("items[0].causes.reference", contains("m1"))
                .body("items[0].causes.detail", contains("4")));
    }

    @Test
    void threeDaysEarlyOpensNone() {
        person.told(reachedAt("2026-11-16T23:00:00Z"));
        person.get(person.personPath("reviews")).body("items", hasSize(0));
    }

    /** What a proposal brought about has been looked at already. */
    @Test
    void aRevisionThatCameFromAProposalOpensNone() {
        person.told(revision(UUID.randomUUID(), 0));
        person.get(person.planPath("progress")).body("revision", equalTo(1));
        person.get(person.personPath("reviews")).body("items", hasSize(0));
        person.told(revision(null, 1));
        person.get(person.personPath("reviews"))
                .body("items", hasSize(1))
                .body("items[0].causes.detail", contains("2"));
    }

    private PlanRevised revision(@Nullable UUID proposal, int before) {
        var plan = person.fixture();
        for (int i = 0; i <= before; i++) {
            plan = plan.revised(List.of(milestone("m1", LocalDate.of(2026, 12, 18))), plan.tasks());
        }
        return new PlanRevised(plan.state(), null, proposal);
    }

    private MilestoneCompleted reachedAt(String instant) {
        Clocks.moveTo(instant);
        person.post(person.planPath("milestones/m1/completion"), Map.of("evidence", List.of()))
                .statusCode(200);
        MilestoneCompleted told =
                Told.await(person, MilestoneCompleted.class, 1).getFirst();
        Topic.awaitEverythingOn(Topics.TRACKING);
        assertEquals("m1", told.milestoneId());
        return told;
    }
}
