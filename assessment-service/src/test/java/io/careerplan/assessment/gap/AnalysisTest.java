package io.careerplan.assessment.gap;

import static io.careerplan.assessment.readiness.CatalogueFixture.catalogue;
import static io.careerplan.assessment.readiness.CatalogueFixture.occupation;
import static io.careerplan.assessment.readiness.CatalogueFixture.requirement;
import static io.careerplan.assessment.readiness.CatalogueFixture.resource;
import static io.careerplan.assessment.readiness.CatalogueFixture.suppressed;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.careerplan.assessment.catalogue.LearningResource;
import io.careerplan.assessment.catalogue.Occupation;
import io.careerplan.assessment.effort.EffortBasis;
import io.careerplan.assessment.effort.HourRange;
import io.careerplan.assessment.effort.Yardstick;
import io.careerplan.assessment.readiness.GapConventions;
import io.careerplan.assessment.readiness.Standing;
import io.careerplan.events.GapStatus;
import io.careerplan.events.WorkValue;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class AnalysisTest {

    private static final double EXACT = 1e-12;
    private static final LearningResource COURSE = resource("course", 20.0, Map.of("A", 7.0));
    private static final LearningResource BOOK = resource("book", 60.0, Map.of("A", 6.0, "B", 1.0));

    @Test
    void aGapHasItsTerms() {
        var gap = only(occupation("T", requirement("A", 4, 5.25)), Map.of("A", 0.25));

        assertEquals(GapStatus.GAP, gap.status());
        assertEquals(0.75, gap.weight(), EXACT);
        assertEquals(0.75, gap.required(), EXACT);
        assertEquals(0.25, gap.estimate(), EXACT);
        assertEquals(0.5, shortfall(gap).gap(), EXACT);
        assertEquals(0.375, shortfall(gap).weightedGap(), EXACT);
        assertEquals(3.5, shortfall(gap).levelGap(), EXACT);
        assertEquals(1 / 3.0, shortfall(gap).contribution(), EXACT);
        assertTrue(shortfall(gap).critical());
        assertNull(gap.reason());
    }

    @Test
    void thePriorityIsWorthOverHours() {
        // d: one of the two rated occupations demands A. k: this target and the other one, which demands it too.
        var target = occupation("T", requirement("A", 2.9, 5.25));
        var other = occupation("U", requirement("A", 3, 1.0));
        var all = List.of(target, other);
        var urgency =
                urgency(find(analyse(all, all, Map.of("A", 0.25), COURSE, BOOK).getFirst(), "A"));

        assertEquals(1.5, urgency.demandFactor(), EXACT);
        assertEquals(List.of("T", "U"), urgency.neededBy());
        assertEquals(1.25, urgency.targetsFactor(), EXACT);
        assertEquals(40, urgency.hours(), EXACT);
        assertEquals(0.475 * 0.5 * 1.5 * 1.25, urgency.product(), EXACT);
        assertEquals(0.475 * 0.5 * 1.5 * 1.25 / 40, urgency.score(), EXACT);
    }

    @Test
    void aTargetCountsForKFromAnImportanceOfThree() {
        var target = occupation("T", requirement("A", 4, 5.25));
        var needs = occupation("U", requirement("A", 3, 1.0));
        var doesNot = occupation("V", requirement("A", 2.99, 1.0));
        var advisedAgainst = occupation("W", suppressed("A", 5, 7));
        var all = List.of(advisedAgainst, doesNot, needs, target);

        var urgency = urgency(find(analyse(all, all, Map.of("A", 0.25)).getLast(), "A"));
        assertEquals(List.of("T", "U"), urgency.neededBy());
        assertEquals(2, urgency.demanding());
        assertEquals(3, urgency.rated());
    }

    @Test
    void theHoursAreThoseOfResourcesElseOfTheJobZoneElseUnknown() {
        var skill = requirement("A", 4, 5.25);

        var taught = learning(only(occupation("T", 2, Map.of(), skill), Map.of("A", 0.25), BOOK, COURSE));
        assertEquals(EffortBasis.RESOURCES, taught.basis());
        assertEquals(new HourRange(20, 60), taught.hours());
        assertEquals(
                List.of("course", "book"),
                taught.resources().stream().map(LeadingResource::id).toList());
        assertNull(taught.preparation());
        // Zone 2 is a quarter of a year to a year; two thirds of what is asked are missing.
        var prepared = learning(only(occupation("T", 2, Map.of(), skill), Map.of("A", 0.25)));
        assertEquals(EffortBasis.JOB_ZONE, prepared.basis());
        assertEquals(520 * 2 / 3.0, Objects.requireNonNull(prepared.hours()).low(), 1e-9);
        assertEquals(2080 * 2 / 3.0, prepared.hours().high(), 1e-9);
        assertEquals(2 / 3.0, Objects.requireNonNull(prepared.preparation()).share(), EXACT);
        var unknown = learning(only(occupation("T", skill), Map.of("A", 0.25)));
        assertEquals(EffortBasis.UNKNOWN, unknown.basis());
        assertNull(unknown.hours());
    }

    @Test
    void whatCannotBeComparedSaysWhyAndCountsForNothing() {
        var target = occupation(
                "T",
                requirement("A", 5, 7.0),
                requirement("B", 5, null),
                suppressed("C", 5, 7),
                requirement("D", 5, 7.0));
        var found = analyse(List.of(target), List.of(target), Map.of("A", 1.0, "B", 0.0, "C", 0.0))
                .getFirst();

        assertEquals(1.0, found.readiness());
        assertEquals(0.25, found.coverage(), EXACT);
        assertEquals(NoDataReason.NO_LEVEL, find(found, "B").reason());
        assertEquals(NoDataReason.SUPPRESSED, find(found, "C").reason());
        assertEquals(NoDataReason.NO_RATING, find(found, "D").reason());
        assertEquals("Skill D", find(found, "D").skillName());
        assertEquals(NoDataReason.NO_REQUIREMENT, find(found, "E").reason());
        assertNull(find(found, "E").weight());
        assertTrue(found.findings().stream()
                .filter(each -> each.status() == GapStatus.NO_DATA)
                .allMatch(each -> each.shortfall() == null && each.closing() == null));
    }

    @Test
    void anOccupationThatIsNotRatedHasNoReadiness() {
        var unrated = occupation("T");
        var rated = occupation("U", requirement("A", 5, 7.0));
        var found = analyse(List.of(unrated), List.of(unrated, rated), Map.of("A", 1.0))
                .getFirst();

        assertNull(found.readiness());
        assertNull(found.standing());
        assertNull(found.hours());
        assertEquals(0, found.coverage());
        assertEquals(8, found.findings().size());
    }

    @Test
    void theReadinessStandsAmongThatForAllOccupations() {
        var target = occupation("T", requirement("A", 5, 3.5));
        var harder = occupation("U", requirement("A", 5, 7.0));
        var unrated = occupation("V");

        var found = analyse(List.of(target), List.of(target, harder, unrated), Map.of("A", 0.5))
                .getFirst();
        assertEquals(1.0, found.readiness());
        assertEquals(new Standing(1, 2), found.standing());
    }

    @Test
    void gapsComeByPriorityThenByTheProductThenByIdAndAllElseAfterThem() {
        var target = occupation(
                "T",
                requirement("A", 2, 7.0),
                requirement("B", 5, 6.0),
                requirement("C", 5, 7.0),
                requirement("D", 3, 7.0),
                requirement("E", 3, 7.0),
                requirement("F", 5, 4.0, 0.6),
                requirement("G", 5, 3.0));
        var estimates = Map.of("A", 0.5, "B", 0.5, "C", 0.5, "D", 0.5, "E", 0.5, "F", 3 / 7.0, "G", 1.0);
        var found = analyse(
                        List.of(target),
                        List.of(target),
                        estimates,
                        resource("short", 2.0, Map.of("A", 7.0)),
                        resource("long", 400.0, Map.of("B", 7.0)))
                .getFirst();

        assertEquals(
                List.of("A", "B", "C", "D", "E", "F", "G", "H"),
                found.findings().stream().map(Finding::skillId).toList());
        assertEquals(GapStatus.WITHIN_ERROR, find(found, "F").status());
        assertNull(find(found, "F").closing());
        assertEquals(GapStatus.MET, find(found, "G").status());
        assertNull(found.hours());
    }

    @Test
    void theAlignmentComparesBothProfiles() {
        var values = Map.of(
                WorkValue.ACHIEVEMENT, 7.0,
                WorkValue.INDEPENDENCE, 5.0,
                WorkValue.RECOGNITION, 4.0,
                WorkValue.RELATIONSHIPS, 3.0,
                WorkValue.SUPPORT, 2.5,
                WorkValue.WORKING_CONDITIONS, 1.0);
        var target = occupation("T", null, values, requirement("A", 5, 7.0));
        var valueless = occupation("U", requirement("A", 5, 7.0));

        var found = Analysis.of(
                new Candidate(Map.of("A", 1.0), values),
                List.of(target, valueless),
                yardstick(List.of(target, valueless)));
        assertEquals(100, found.getFirst().alignment(), 1e-9);
        assertNull(found.getLast().alignment());
    }

    private static Finding only(Occupation target, Map<String, Double> estimates, LearningResource... resources) {
        return analyse(List.of(target), List.of(target), estimates, resources)
                .getFirst()
                .findings()
                .getFirst();
    }

    private static List<TargetFindings> analyse(
            List<Occupation> chosen,
            List<Occupation> all,
            Map<String, Double> estimates,
            LearningResource... resources) {
        return Analysis.of(new Candidate(estimates, Map.of()), chosen, yardstick(all, resources));
    }

    private static Yardstick yardstick(List<Occupation> all, LearningResource... resources) {
        return Yardstick.of(catalogue(all, resources), GapConventions.DEFAULT);
    }

    private static Finding find(TargetFindings found, String skill) {
        return found.findings().stream()
                .filter(each -> each.skillId().equals(skill))
                .findFirst()
                .orElseThrow();
    }

    private static Shortfall shortfall(Finding finding) {
        return Objects.requireNonNull(finding.shortfall());
    }

    private static Urgency urgency(Finding finding) {
        return Objects.requireNonNull(finding.closing()).urgency();
    }

    private static Learning learning(Finding finding) {
        return Objects.requireNonNull(finding.closing()).learning();
    }
}
