package io.careerplan.tracking.progress;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.careerplan.events.PersonErased;
import io.careerplan.events.PlanArchived;
import io.careerplan.events.PlanStatus;
import io.careerplan.tracking.deadline.Ticks;
import io.careerplan.tracking.stage.Clocks;
import io.careerplan.tracking.stage.Owner;
import io.careerplan.tracking.stage.Person;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The plan of the fixture: two hours in the week of November 2, one and a half in the next, both leading to m1; twelve and a
 * half for m2, which no task leads to, in the week of January 25.
 */
@QuarkusTest
class ScheduleReadingTest {

    private static final String TENANT = "schedules";

    private Person person;

    @BeforeEach
    void activate() {
        Clocks.moveTo(Clocks.START);
        person = Person.employee(TENANT).withPlan();
    }

    /** One week has passed and nothing is done. */
    @Test
    void showsEveryTermOfTheEarnedSchedule() {
        done("t2");
        person.get(person.planPath("progress"))
                .statusCode(200)
                .body("schedule.startsOn", equalTo("2026-11-02"))
                .body("schedule.plannedEnd", equalTo("2027-01-31"))
                .body("schedule.plannedWeeks", equalTo(13))
                .body("schedule.totalHours", equalTo(16.0f))
                .body("schedule.actualWeeks", equalTo(1))
                .body("schedule.plannedHours", equalTo(2.0f))
                .body("schedule.earnedHours", equalTo(1.5f))
                .body("schedule.wholeWeeks", equalTo(0))
                .body("schedule.hoursOfWholeWeeks", equalTo(0.0f))
                .body("schedule.hoursWithNextWeek", equalTo(2.0f))
                .body("schedule.earnedWeeks", equalTo(0.75f))
                .body("schedule.spi", equalTo(0.75f))
                .body("schedule.variance", equalTo(-0.25f))
                .body("schedule.band", equalTo("OFF_TRACK"))
                .body("schedule.forecastWeeks", equalTo(17.3333f))
                .body("schedule.forecastEnd", equalTo("2027-03-03"))
                .body("unmeasured", nullValue());
    }

    @Test
    void saysWhyNothingCanBeSaid() {
        Clocks.moveTo("2026-11-08T22:59:00Z");
        person.get(person.planPath("progress"))
                .body("schedule", nullValue())
                .body("unmeasured", equalTo("NO_WEEK_PASSED"));
        person.told(new PlanArchived(person.fixture()
                .revised(person.fixture().milestones(), List.of())
                .status(PlanStatus.ARCHIVED)
                .state()));
        person.get(person.planPath("progress"))
                .body("unmeasured", equalTo("PLAN_NOT_ACTIVE"))
                .body("nextReviews", hasSize(0));
    }

    /** The tag changes with the day, though nobody did anything. */
    @Test
    void aReaderWhoHasYesterdaysStateGetsTodays() {
        Clocks.moveTo("2026-11-15T22:59:00Z");
        String etag = person.get(person.planPath("progress")).extract().header("ETag");
        assertEquals(304, again(etag));
        Clocks.moveTo("2026-11-15T23:00:00Z");
        assertEquals(200, again(etag));
    }

    @Test
    void keepsHowThePlanStoodWhenEachMonthEnded() {
        done("t1");
        runAt("2026-11-30T22:59:50Z");
        person.get(person.planPath("progress")).body("months", hasSize(0));
        runAt("2026-11-30T23:00:00Z");
        done("t2");
        runAt("2027-01-31T23:00:00Z");
        person.get(person.planPath("progress"))
                .body("months.month", contains("2026-11", "2026-12", "2027-01"))
                .body("months[0].actualWeeks", equalTo(4))
                .body("months[0].earnedHours", equalTo(2.0f))
                .body("months[0].earnedWeeks", equalTo(1.0f))
                .body("months[0].spi", equalTo(0.25f))
                .body("months[0].band", equalTo("OFF_TRACK"))
                .body("months[1].earnedHours", equalTo(3.5f))
                .body("months[1].spi", equalTo(1.0f))
                .body("months[1].band", equalTo("ON_TRACK"))
                .body("months[2].actualWeeks", equalTo(13))
                .body("months[2].spi", equalTo(0.9231f))
                .body("months[2].band", equalTo("WATCH"));
    }

    /** The service was away from before the end of November until February; t2 was done in January by its clock. */
    @Test
    void afterDowntimeEachMonthCountsWhatWasDoneInIt() {
        done("t1");
        Clocks.moveTo("2027-01-10T09:00:00Z");
        done("t2");
        runAt("2027-02-03T09:00:00Z");
        runAt("2027-02-03T09:01:00Z");
        person.get(person.planPath("progress"))
                .body("months.month", contains("2026-11", "2026-12", "2027-01"))
                .body("months.earnedHours", contains(2.0f, 2.0f, 3.5f));
        assertEquals(3, kept());
    }

    @Test
    void showsWhatTheCalendarHasBooked() {
        person.get(person.planPath("progress"))
                .body("nextReviews.kind", containsInAnyOrder("MONTHLY_PROGRESS", "QUARTERLY_ASSESSMENT"))
                .body("nextReviews.day", contains("2026-12-10", "2027-02-08"));
    }

    @Test
    void whatIsKeptOfMonthsIsHandedOutAndForgottenWithThePerson() {
        runAt("2026-11-30T23:00:00Z");
        person.get(person.personPath("export")).body("sections.progress.plans[0].months.month", contains("2026-11"));
        assertEquals(1, kept());
        person.told(new PersonErased(person.id(), 9, Clocks.START));
        assertEquals(0, kept());
    }

    private int kept() {
        return Owner.rows(TENANT, "select id from month_end where person_id = ?", person.id())
                .size();
    }

    private int again(String etag) {
        return person.request()
                .header("If-None-Match", etag)
                .get(person.planPath("progress"))
                .statusCode();
    }

    private void done(String task) {
        person.post(person.planPath("tasks/" + task + "/log"), Map.of("minutes", 30, "done", true))
                .statusCode(201);
    }

    private static void runAt(String instant) {
        Clocks.moveTo(instant);
        Ticks.run();
    }
}
