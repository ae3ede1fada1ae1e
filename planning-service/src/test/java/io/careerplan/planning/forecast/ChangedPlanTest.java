package io.careerplan.planning.forecast;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.careerplan.kit.problem.InputError;
import io.careerplan.planning.document.PlanDocument;
import io.careerplan.planning.document.PlanFixture;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ChangedPlanTest {
    private static final PlanDocument PLAN = PlanFixture.good("{}");
    private static final WhatIf NOTHING = new WhatIf(null, null, null, null, null);

    @Test
    void nothingDifferentIsThePlanItself() {
        assertEquals(PLAN, ChangedPlan.of(PLAN, NOTHING));
        assertTrue(NOTHING.changesNothing());
        assertTrue(new WhatIf(null, null, Map.of(), List.of(), null).changesNothing());
        assertEquals(false, new WhatIf(null, null, null, null, 1L).changesNothing());
    }

    @Test
    void hoursAndDatesTakeThePlaceOfThePlans() {
        var due = LocalDate.parse("2027-05-28");
        var end = LocalDate.parse("2027-06-30");
        var changed =
                ChangedPlan.of(PLAN, new WhatIf(new BigDecimal("14"), end, Map.of("certificate", due), null, null));
        assertEquals(new BigDecimal("14"), changed.resources().weeklyHours());
        assertEquals(PLAN.resources().blockedWeeks(), changed.resources().blockedWeeks());
        assertEquals(end, changed.endsOn());
        assertEquals(due, changed.roadmap().milestones().get("certificate").due());
        assertEquals(
                PLAN.roadmap().milestones().get("first-pipeline"),
                changed.roadmap().milestones().get("first-pipeline"));
    }

    @Test
    void anActivityGoesWithItsTasksAndAMilestoneWithItsWork() {
        var withoutExam = without("exam");
        assertEquals(
                Set.of("sql-course", "build-pipeline"),
                withoutExam.learning().activities().keySet());
        assertEquals(9, withoutExam.timeline().tasks().size());
        var withoutMilestone = without("first-pipeline");
        assertEquals(Set.of("exam"), withoutMilestone.learning().activities().keySet());
        assertEquals(
                Set.of("certificate"), withoutMilestone.roadmap().milestones().keySet());
        assertEquals(2, without("other-tools").risks().register().size());
    }

    @Test
    void endsWithinTenYears() {
        assertEquals(List.of(), errors(day("2026-11-24"), Map.of(), List.of()));
        assertEquals(List.of(), errors(day("2036-11-23"), Map.of(), List.of()));
        assertEquals(List.of("/endsOn"), errors(day("2026-11-23"), Map.of(), List.of()));
        assertEquals(List.of("/endsOn"), errors(day("2036-11-24"), Map.of(), List.of()));
    }

    @Test
    void milestonesAreKnownAndWithinThePlan() {
        assertEquals(List.of(), errors(null, Map.of("certificate", day("2027-05-30")), List.of()));
        assertEquals(
                List.of("/milestones/certificate"), errors(null, Map.of("certificate", day("2027-05-31")), List.of()));
        assertEquals(List.of(), errors(day("2027-05-31"), Map.of("certificate", day("2027-05-31")), List.of()));
        assertEquals(List.of("/milestones/a~1b"), errors(null, Map.of("a/b", day("2027-05-01")), List.of()));
    }

    @Test
    void onlyWhatIsThereIsLeftOut() {
        var known = List.of("exam", "certificate", "full-weeks");
        assertEquals(List.of(), errors(null, Map.of(), known));
        assertEquals(List.of("/without/1"), errors(null, Map.of(), List.of("exam", "try-again")));
    }

    private static PlanDocument without(String... ids) {
        return ChangedPlan.of(PLAN, new WhatIf(null, null, null, List.of(ids), null));
    }

    private static List<String> errors(@Nullable LocalDate end, Map<String, LocalDate> due, List<String> without) {
        return WhatIfCheck.errors(PLAN, new WhatIf(null, end, due, without, null)).stream()
                .map(InputError::pointer)
                .toList();
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
