package io.careerplan.tracking.progress;

import static io.careerplan.tracking.progress.CourseFixture.LIMITS;
import static io.careerplan.tracking.progress.CourseFixture.doneInWeek;
import static io.careerplan.tracking.progress.CourseFixture.openInWeek;
import static io.careerplan.tracking.progress.CourseFixture.plan;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.careerplan.events.Band;
import io.careerplan.tracking.plan.PlanStanding;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class OffTrackTest {

    private static final MonthEnd OFF = ended(plan(28, openInWeek(1, 600), openInWeek(4, 600)));
    private static final MonthEnd ON = ended(plan(7, doneInWeek(1, 600), openInWeek(4, 600)));
    private static final MonthEnd UNKNOWN = ended(plan(3, openInWeek(1, 600)));

    @Test
    void needsAllOfTheLatestMonths() {
        assertTrue(OffTrack.isFor(List.of(OFF, OFF), 2));
        assertFalse(OffTrack.isFor(List.of(OFF, ON), 2));
        assertFalse(OffTrack.isFor(List.of(ON, OFF), 2));
        assertFalse(OffTrack.isFor(List.of(OFF, UNKNOWN), 2));
    }

    @Test
    void needsSoManyMonths() {
        assertFalse(OffTrack.isFor(List.of(OFF), 2));
        assertTrue(OffTrack.isFor(List.of(OFF), 1));
        assertFalse(OffTrack.isFor(List.of(OFF, OFF), 3));
    }

    @Test
    void aPlanThatWasDoneLateIsNotOffTrackAnyMore() {
        PlanStanding late = plan(60, CourseFixture.doneOn(CourseFixture.START.plusWeeks(5), doneInWeek(1, 600)));
        MonthEnd month = ended(late);
        assertEquals(Optional.of(Band.OFF_TRACK), month.band());
        assertFalse(month.isOffTrack());
    }

    private static MonthEnd ended(PlanStanding plan) {
        return new MonthEnd(plan.planId(), UUID.randomUUID(), YearMonth.of(2026, 11), Measurement.of(plan, LIMITS));
    }
}
