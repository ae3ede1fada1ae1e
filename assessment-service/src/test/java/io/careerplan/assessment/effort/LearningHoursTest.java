package io.careerplan.assessment.effort;

import static io.careerplan.assessment.readiness.CatalogueFixture.occupation;
import static io.careerplan.assessment.readiness.CatalogueFixture.requirement;
import static io.careerplan.assessment.readiness.CatalogueFixture.resource;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.careerplan.assessment.catalogue.LearningResource;
import io.careerplan.assessment.readiness.Cases;
import io.careerplan.assessment.readiness.Comparison;
import io.careerplan.assessment.readiness.GapConventions;
import io.careerplan.assessment.readiness.Readiness;
import io.careerplan.events.GapStatus;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LearningHoursTest {

    private static final Comparison GAP =
            Comparison.of(requirement("A", 5, 4.0), 2.0 / 7).orElseThrow();
    private static final double ASKED = 10 * GAP.asked();

    @Test
    void theHoursAreThoseOfTheResourcesThatLeadToTheLevel() {
        var effort = hours(
                        resource("long", 60.0, Map.of("A", 4.0)),
                        resource("short", 20.0, Map.of("A", 5.0, "B", 2.0)),
                        resource("too-low", 5.0, Map.of("A", 3.9)),
                        resource("other", 1.0, Map.of("B", 7.0)))
                .effort(GAP, ASKED, 4);

        assertEquals(EffortBasis.RESOURCES, effort.basis());
        assertEquals(new HourRange(20, 60), effort.hours());
        assertEquals(List.of("short", "long"), ids(effort));
    }

    @Test
    void aResourceWithoutHoursIsNamedLastAndGivesNone() {
        var effort = hours(resource("club", null, Map.of("A", 6.0)), resource("course", 30.0, Map.of("A", 4.0)))
                .effort(GAP, ASKED, 4);

        assertEquals(new HourRange(30, 30), effort.hours());
        assertEquals(List.of("course", "club"), ids(effort));
    }

    @Test
    void withoutHoursOfResourcesTheGapTakesItsShareOfWhatTheJobZoneStandsFor() {
        var effort = hours(resource("club", null, Map.of("A", 6.0))).effort(GAP, ASKED, 4);

        // Half of what is asked of the skill is missing, and that is a tenth of everything: 1/20 of 2 to 4 years.
        assertEquals(EffortBasis.JOB_ZONE, effort.basis());
        assertEquals(2080 * 2 / 20.0, effort.known().orElseThrow().low(), 1e-9);
        assertEquals(2080 * 4 / 20.0, effort.known().orElseThrow().high(), 1e-9);
        assertEquals(List.of("club"), ids(effort));
    }

    @Test
    void eachJobZoneIsWiderThanTheOneBelow() {
        var highs = IntStream.rangeClosed(1, 5)
                .mapToObj(zone -> JobZoneHours.of(zone, 2080).orElseThrow())
                .toList();

        assertEquals(
                List.of(520.0, 2080.0, 4160.0, 8320.0, 20800.0),
                highs.stream().map(HourRange::high).toList());
        assertEquals(
                List.of(0.0, 520.0, 2080.0, 4160.0, 8320.0),
                highs.stream().map(HourRange::low).toList());
        assertTrue(JobZoneHours.of(6, 2080).isEmpty());
        assertTrue(JobZoneHours.of(0, 2080).isEmpty());
    }

    @Test
    void withNeitherTheHoursAreUnknown() {
        var effort = hours().effort(GAP, ASKED, null);

        assertEquals(EffortBasis.UNKNOWN, effort.basis());
        assertTrue(effort.known().isEmpty());
    }

    @Test
    void theRangeIsThatOfAllResourcesAndNoMoreAreNamedThanAgreedBesideTheLongest() {
        var many = IntStream.range(0, 30)
                .mapToObj(number -> resource("r%02d".formatted(number), 10.0 + number, Map.of("A", 5.0)))
                .toArray(LearningResource[]::new);

        var effort = hours(many).effort(GAP, ASKED, 4);

        assertEquals(List.of("r00", "r01", "r02", "r03", "r04", "r29"), ids(effort));
        assertEquals(new HourRange(10, 39), effort.hours());
    }

    @Test
    void howManyAreNamedChangesNoHours() {
        var resources = List.of(
                resource("a", 10.0, Map.of("A", 5.0)),
                resource("b", 20.0, Map.of("A", 5.0)),
                resource("c", 90.0, Map.of("A", 5.0)),
                resource("club", null, Map.of("A", 5.0)));
        var ids = Map.of(
                1,
                List.of("a", "c"),
                2,
                List.of("a", "b", "c"),
                3,
                List.of("a", "b", "c"),
                4,
                List.of("a", "b", "c", "club"));

        ids.forEach((named, expected) -> {
            var effort = LearningHours.of(resources, new GapConventions(3.5, 1, 3, 2080, named))
                    .effort(GAP, ASKED, 4);
            assertEquals(expected, ids(effort));
            assertEquals(new HourRange(10, 90), effort.hours());
        });
    }

    @Test
    void theTotalIsThatOfAllGapsAndUnknownAsSoonAsOneIs() {
        var target = occupation("T", requirement("A", 5, 4.0), requirement("B", 5, 4.0), requirement("C", 5, 1.0));
        var held = Map.of("A", 0.2, "B", 0.2, "C", 0.9);
        var forA = resource("a", 20.0, Map.of("A", 4.0));
        var forB = resource("b", 30.0, Map.of("B", 4.0));

        assertEquals(Optional.of(new HourRange(50, 50)), hours(forA, forB).total(target, held));
        assertEquals(Optional.empty(), hours(forA).total(target, held));
        assertEquals(Optional.of(HourRange.NONE), hours().total(target, Map.of("A", 1.0, "B", 1.0, "C", 1.0)));
        assertEquals(Optional.empty(), hours(forA, forB).total(target, Map.of()));
    }

    @Test
    void aResourceThatClosesSeveralGapsIsWorkedThroughOnce() {
        var target = occupation("T", requirement("A", 5, 4.0), requirement("B", 5, 4.0));
        var held = Map.of("A", 0.2, "B", 0.2);
        var both = resource("both", 15.0, Map.of("A", 4.0, "B", 4.0));
        var shortA = resource("short-a", 10.0, Map.of("A", 4.0));
        var shortB = resource("short-b", 10.0, Map.of("B", 4.0));
        var longB = resource("long-b", 40.0, Map.of("B", 4.0));

        assertEquals(Optional.of(new HourRange(15, 15)), hours(both).total(target, held));
        // The shortest: both alone. The longest: both for A, long-b for B.
        assertEquals(Optional.of(new HourRange(15, 55)), hours(both, longB).total(target, held));
        // The shortest of each come to 20, the longest of each to 15.
        assertEquals(
                Optional.of(new HourRange(15, 20)), hours(both, shortA, shortB).total(target, held));
    }

    @Test
    void sharesOfThePreparationAddUpBesideResources() {
        var target = occupation("T", 2, Map.of(), requirement("A", 5, 4.0), requirement("B", 5, 4.0));
        var held = Map.of("A", 0.2, "B", 2.0 / 7);

        // B is half missing, a quarter of what is asked, of a quarter of a year to a year.
        var total =
                hours(resource("a", 20.0, Map.of("A", 4.0))).total(target, held).orElseThrow();
        assertEquals(20 + 520 / 4.0, total.low(), 1e-9);
        assertEquals(20 + 2080 / 4.0, total.high(), 1e-9);
    }

    @Test
    void togetherGapsNeverTakeMoreThanOneByOne() {
        Cases.each(500, some -> {
            var resources = IntStream.range(0, 8)
                    .mapToObj(number -> resource("r" + number, 1 + 99 * some.share(), levels(some)))
                    .toArray(LearningResource[]::new);
            var target = some.occupation();
            var estimates = some.estimates();
            var compared = Readiness.comparisons(target, estimates);
            var asked = compared.stream().mapToDouble(Comparison::asked).sum();
            hours(resources).total(target, estimates).ifPresent(total -> {
                var alone = compared.stream()
                        .filter(each -> each.status() == GapStatus.GAP)
                        .map(each -> hours(resources).effort(each, asked, target.jobZone()))
                        .map(effort -> effort.known().orElseThrow())
                        .reduce(HourRange.NONE, HourRange::plus);
                assertTrue(total.low() <= total.high());
                assertTrue(total.low() <= alone.low() + 1e-6);
                assertTrue(total.high() <= alone.high() + 1e-6);
                assertEquals(alone.high() == 0, total.high() == 0);
            });
        });
    }

    private static Map<String, Double> levels(Cases some) {
        return Map.of("A", 7 * some.share(), "B", 7 * some.share(), "C", 7 * some.share());
    }

    private static LearningHours hours(LearningResource... resources) {
        return LearningHours.of(List.of(resources), GapConventions.DEFAULT);
    }

    private static List<String> ids(Effort effort) {
        return effort.resources().stream().map(LearningResource::id).toList();
    }
}
