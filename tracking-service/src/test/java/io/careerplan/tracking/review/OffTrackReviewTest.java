package io.careerplan.tracking.review;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.careerplan.tracking.deadline.Ticks;
import io.careerplan.tracking.stage.Clocks;
import io.careerplan.tracking.stage.Owner;
import io.careerplan.tracking.stage.Person;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A plan of which nothing is done ends November, December and January off track. */
@QuarkusTest
class OffTrackReviewTest {

    private static final String TENANT = "off-track";

    private Person person;

    @BeforeEach
    void activate() {
        Clocks.moveTo(Clocks.START);
        person = Person.employee(TENANT).withPlan();
    }

    @Test
    void theSecondMonthInARowOpensAReviewAndTheThirdAddsToIt() {
        runAt("2026-11-30T23:00:00Z");
        assertEquals(List.of(), offTrack());
        runAt("2026-12-31T22:59:50Z");
        assertEquals(List.of(), offTrack());
        runAt("2026-12-31T23:00:00Z");
        assertEquals(List.of("2026-12"), offTrack());
        runAt("2026-12-31T23:01:00Z");
        runAt("2027-01-31T23:00:00Z");
        assertEquals(List.of("2026-12", "2027-01"), offTrack());
        person.get(person.personPath("reviews"))
                .body("items.findAll { it.kind == 'EVENT' }", hasSize(1))
                .body("items.find { it.kind == 'EVENT' }.causes.kind", hasItem("OFF_TRACK"))
                .body("items.find { it.kind == 'EVENT' }.brief.metrics.now.band", equalTo("OFF_TRACK"));
    }

    @Test
    void aMonthOnTrackBetweenThemBreaksTheRow() {
        runAt("2026-11-30T23:00:00Z");
        Clocks.moveTo("2026-12-15T09:00:00Z");
        done("t1");
        done("t2");
        runAt("2026-12-31T23:00:00Z");
        runAt("2027-02-28T23:00:00Z");
        person.get(person.planPath("progress"))
                .body("months.band", contains("OFF_TRACK", "ON_TRACK", "WATCH", "OFF_TRACK"));
        assertEquals(List.of(), offTrack());
        runAt("2027-03-31T22:00:00Z");
        assertEquals(List.of("2027-03"), offTrack());
    }

    @Test
    void afterDowntimeEachMonthIsToldOnce() {
        runAt("2027-03-03T09:00:00Z");
        runAt("2027-03-03T09:01:00Z");
        assertEquals(List.of("2026-12", "2027-01", "2027-02"), offTrack());
    }

    private void done(String task) {
        person.post(person.planPath("tasks/" + task + "/log"), Map.of("minutes", 60, "done", true))
                .statusCode(201);
    }

    private List<String> offTrack() {
        return Owner.rows(
                TENANT,
                "select detail from review_cause where plan_id = ? and kind = 'OFF_TRACK' order by detail",
                person.plan());
    }

    private static void runAt(String instant) {
        Clocks.moveTo(instant);
        Ticks.run();
    }
}
