package io.careerplan.planning.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.careerplan.events.Money;
import io.careerplan.planning.document.PlanDocument;
import io.careerplan.planning.document.PlanFixture;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class TimelineLayoutTest {
    private static final PlanDocument PLAN = PlanFixture.allSections();

    @Test
    void quartersHoldTheirMilestones() {
        var quarters = TimelineLayout.of(PLAN, TimelineDetail.quarter);
        assertEquals(
                List.of("2026-Q4", "2027-Q1", "2027-Q2"),
                quarters.stream().map(TimelineQuarter::name).toList());
        assertEquals(List.of(), quarters.get(0).milestones());
        assertEquals("first-pipeline", quarters.get(1).milestones().getFirst().id());
        assertEquals("certificate", quarters.get(2).milestones().getFirst().id());
        assertNull(quarters.getFirst().months());
    }

    @Test
    void monthsHoldTheirActivitiesAndWhatTheyCost() {
        var first = TimelineLayout.of(PLAN, TimelineDetail.month).getFirst();
        assertNotNull(first.months());
        var november = first.months().getFirst();
        assertEquals("2026-11", november.name());
        assertEquals(
                List.of(new TimelineActivity(
                        "sql-course",
                        "Course on advanced SQL",
                        "first-pipeline",
                        day("2026-11-23"),
                        day("2026-12-06"),
                        480)),
                november.activities());
        assertEquals(List.of(new Money(new BigDecimal("240.00"), "USD")), november.spending());
        assertNull(november.weeks());
        assertEquals(List.of(), first.months().get(1).spending());
    }

    @Test
    void aMonthHasTheWeeksWhoseMondaysItHas() {
        var november =
                TimelineLayout.of(PLAN, TimelineDetail.week).getFirst().months().getFirst();
        assertEquals(day("2026-12-06"), november.to());
        assertEquals(2, november.weeks().size());
        assertEquals(
                "sql-week-1", november.weeks().getFirst().tasks().getFirst().id());
        assertEquals(360, november.weeks().getFirst().capacityMinutes());
        assertEquals(720, november.capacityMinutes());
    }

    @Test
    void blockedWeeksHaveNoCapacityAndPartsOfWeeksTheirPart() {
        var weeks = weeks(PlanFixture.allSectionsWith("{\"startsOn\": \"2026-11-25\", \"endsOn\": \"2027-05-26\"}"));
        assertEquals(day("2026-11-25"), weeks.getFirst().from());
        assertEquals(257, weeks.getFirst().capacityMinutes());
        assertEquals(day("2027-05-26"), weeks.getLast().to());
        assertEquals(154, weeks.getLast().capacityMinutes());
        var christmas = weeks.stream()
                .filter(week -> week.from().equals(day("2026-12-21")))
                .findFirst()
                .orElseThrow();
        assertTrue(christmas.blocked());
        assertEquals(0, christmas.capacityMinutes());
    }

    @Test
    void datesAreNestedWithoutGap() {
        var expected = PLAN.startsOn();
        for (var quarter : TimelineLayout.of(PLAN, TimelineDetail.week)) {
            assertEquals(expected, quarter.from());
            for (var month : quarter.months()) {
                assertEquals(expected, month.from());
                for (var week : month.weeks()) {
                    assertEquals(expected, week.from());
                    expected = week.to().plusDays(1);
                }
                assertEquals(expected, month.to().plusDays(1));
                month.activities()
                        .forEach(activity -> assertFalse(activity.from().isBefore(month.from())
                                || activity.to().isAfter(month.to())));
            }
            assertEquals(expected, quarter.to().plusDays(1));
        }
        assertEquals(PLAN.endsOn().plusDays(1), expected);
    }

    @Test
    void minutesAddUp() {
        var quarters = TimelineLayout.of(PLAN, TimelineDetail.week);
        assertEquals(480, quarters.getFirst().plannedMinutes());
        assertEquals(
                480, weeks(PLAN).stream().mapToInt(TimelineWeek::plannedMinutes).sum());
        assertNull(TimelineLayout.of(PlanFixture.complete(), TimelineDetail.quarter)
                .getFirst()
                .capacityMinutes());
    }

    private static List<TimelineWeek> weeks(PlanDocument plan) {
        return TimelineLayout.of(plan, TimelineDetail.week).stream()
                .flatMap(quarter -> quarter.months().stream())
                .flatMap(month -> month.weeks().stream())
                .toList();
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
