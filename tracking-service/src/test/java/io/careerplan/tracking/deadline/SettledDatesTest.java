package io.careerplan.tracking.deadline;

import static io.careerplan.tracking.plan.PlanFixture.milestone;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.careerplan.events.Event;
import io.careerplan.events.MilestoneMissed;
import io.careerplan.events.PlanCompleted;
import io.careerplan.events.PlanRevised;
import io.careerplan.events.PlanStatus;
import io.careerplan.events.Topics;
import io.careerplan.tracking.plan.PlanFixture;
import io.careerplan.tracking.stage.Clocks;
import io.careerplan.tracking.stage.Owner;
import io.careerplan.tracking.stage.Person;
import io.careerplan.tracking.stage.Told;
import io.careerplan.tracking.stage.Topic;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Dates that passed before a newer state of the plan was heard, with no check in between. */
@QuarkusTest
class SettledDatesTest {

    private static final String TENANT = "settled-dates";

    private Person person;

    @BeforeEach
    void activate() {
        Clocks.moveTo(Clocks.START);
        person = Person.employee(TENANT).withPlan();
    }

    @Test
    void aDateThatPassedWasMissedThoughARevisionMovesIt() {
        Clocks.moveTo("2026-11-21T09:00:00Z");
        person.told(moved());
        assertEquals(
                LocalDate.of(2026, 11, 20),
                Told.await(person, MilestoneMissed.class, 1).getFirst().due());
        person.get(person.planPath("milestones/m1")).body("state", equalTo("UPCOMING"));
        Ticks.run();
        person.told(moved());
        Told.await(person, MilestoneMissed.class, 1);
    }

    /** Told on the twentieth, the last day for m1, and heard on the twenty-first. */
    @Test
    void whatCountsIsWhenTheRevisionWasTold() {
        Clocks.moveTo("2026-11-20T09:00:00Z");
        var told = Topic.record(TENANT, moved());
        Clocks.moveTo("2026-11-21T09:00:00Z");
        Topic.send(told);
        Topic.awaitEverythingOn(Topics.PLANNING);
        Ticks.run();
        person.get(person.planPath("milestones/m1")).body("state", equalTo("UPCOMING"));
        assertEquals(List.of(), Owner.rows(TENANT, "select 1 from milestone_miss where person_id = ?", person.id()));
    }

    /** All sixteen hours of the plan of November, not the twelve and a half of the one that follows it. */
    @Test
    void aMonthThatIsOverEndedByThePlanOfThatMonth() {
        Clocks.moveTo("2026-12-01T09:00:00Z");
        person.told(moved());
        Ticks.run();
        person.get(person.planPath("progress"))
                .body("months.month", contains("2026-11"))
                .body("months[0].totalHours", equalTo(16.0f))
                .body("schedule.totalHours", equalTo(12.5f));
    }

    @Test
    void theMonthsOfAPlanThatEndsAreKeptUpToItsEnd() {
        Clocks.moveTo("2027-01-02T09:00:00Z");
        PlanFixture done = person.fixture()
                .revised(person.fixture().milestones(), person.fixture().tasks())
                .status(PlanStatus.COMPLETED);
        person.told(new PlanCompleted(done.state()));
        Clocks.moveTo("2027-03-02T09:00:00Z");
        Ticks.run();
        person.get(person.planPath("progress"))
                .body("months.month", contains("2026-11", "2026-12"))
                .body("nextReviews", hasSize(0));
    }

    /** m1 four weeks later, and nothing else. */
    private Event moved() {
        PlanFixture later = person.fixture().revised(List.of(milestone("m1", LocalDate.of(2026, 12, 18))), List.of());
        return new PlanRevised(later.state(), "ill", null);
    }
}
