package io.careerplan.tracking.plan;

import static org.hamcrest.Matchers.contains;

import io.careerplan.events.PlanActivated;
import io.careerplan.events.Topics;
import io.careerplan.tracking.stage.Clocks;
import io.careerplan.tracking.stage.Facts;
import io.careerplan.tracking.stage.Person;
import io.careerplan.tracking.stage.Topic;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Activated on November 10 and heard in December: reviews are due as if it had been heard at once. */
@QuarkusTest
class LateHeardPlanTest {

    private static final String TENANT = "late-heard";

    @BeforeEach
    void setClock() {
        Clocks.moveTo(Clocks.START);
    }

    @Test
    void theCalendarIsCountedFromWhenTheActivationWasTold() {
        Person person = Person.employee(TENANT);
        var told = Topic.record(TENANT, new PlanActivated(person.fixture().state()));
        Clocks.moveTo("2026-12-05T09:00:00Z");
        Topic.send(told);
        Topic.awaitEverythingOn(Topics.PLANNING);
        assertBookedFromActivation(person);
    }

    @Test
    void aPersonWhoIsHeardOfLaterDoesNotPutItOff() {
        Person person = Person.stranger(TENANT).withPlan();
        Clocks.moveTo("2026-12-05T09:00:00Z");
        person.told(Facts.registered(person.id(), person.subject(), "Europe/Berlin", 0));
        assertBookedFromActivation(person);
    }

    private static void assertBookedFromActivation(Person person) {
        person.get(person.planPath("progress")).body("nextReviews.day", contains("2026-12-10", "2027-02-08"));
    }
}
