package io.careerplan.planning.replan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.careerplan.events.MoveKind;
import io.careerplan.planning.document.DocumentRule;
import io.careerplan.planning.document.PathSection;
import io.careerplan.planning.document.PathStep;
import io.careerplan.planning.document.PlanRule;
import io.careerplan.planning.document.Roadmap;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LaterDateTest {
    private static final String TODAY = "2027-01-20";

    @Test
    void theMovesOfThePathAndOfItsAlternativesComeLaterToo() {
        var later = later(path(step("b", "2027-03-15", "2027-09-15"), step("c", "2028-01-01", null)));
        var moved = path(step("b", "2027-03-29", "2027-09-29"), step("c", "2028-01-15", null));
        assertEquals(moved, later.path());
        assertEquals(moved, Objects.requireNonNull(later.alternatives().get("other")));
    }

    @Test
    void aMoveWhoseWindowIsOverStaysAndOneThatClosesTodayDoesNot() {
        var over = step("b", "2026-11-01", "2027-01-19");
        assertEquals(
                path(over, step("c", "2027-02-15", null)),
                later(path(over, step("c", "2027-02-01", null))).path());
        assertEquals(
                path(step("b", "2026-11-15", "2027-02-03")),
                later(path(step("b", "2026-11-01", TODAY))).path());
    }

    @Test
    void movesKeepTheirOrder() {
        var open = step("b", "2026-11-01", "2027-06-01");
        var crossed = step("c", "2026-11-02", "2026-11-03");
        var input = fixture(path(open, crossed)).input();
        var plan = new LaterDate(input.basis(), input.limits()).at(26).document();
        assertEquals(List.of(), DocumentRule.errors(plan, PlanRule.values()));
    }

    private static Roadmap later(PathSection path) {
        var input = fixture(path).input();
        return new LaterDate(input.basis(), input.limits()).at(2).document().roadmap();
    }

    private static ReplanFixture fixture(PathSection path) {
        return new ReplanFixture()
                .milestone("m", "2027-03-12", null)
                .activity("work", "m", 10, 3)
                .path(path, path)
                .on(TODAY);
    }

    private static PathSection path(PathStep... steps) {
        return new PathSection("a", steps[steps.length - 1].code(), List.of(steps));
    }

    private static PathStep step(String code, String from, @Nullable String to) {
        return new PathStep(
                code, "Move", MoveKind.LATERAL, LocalDate.parse(from), to == null ? null : LocalDate.parse(to));
    }
}
