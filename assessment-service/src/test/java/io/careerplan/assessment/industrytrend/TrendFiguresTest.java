package io.careerplan.assessment.industrytrend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.careerplan.assessment.wagesurvey.DatedFigure;
import io.careerplan.assessment.wagesurvey.SurveyFigure;
import io.careerplan.assessment.wagesurvey.SurveyGroup;
import io.careerplan.events.WagePoint;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TrendFiguresTest {

    private static final String CODE = "15-1252";

    @Test
    void aChangeIsToldOverTheSpanAndEachYearCompounded() {
        var trend = only(
                TrendMeasure.EMPLOYMENT,
                TrendScope.OCCUPATION,
                single(2020, 100L, "10"),
                single(2021, null, "*"),
                single(2022, 121L, "12"));

        assertEquals(new BigDecimal("0.210000"), trend.change());
        assertEquals(new BigDecimal("0.100000"), trend.changePerYear());
        assertNull(trend.missing());
        assertEquals(2020, Objects.requireNonNull(trend.earliest()).year());
        assertEquals("May 2022", trend.newest().source().release());
        assertEquals("BLS OEWS national", trend.newest().source().dataSet());
        assertEquals("US", trend.newest().source().area());
        assertEquals(CODE, trend.newest().source().row());
    }

    @Test
    void aFallIsNegative() {
        var trend = only(
                TrendMeasure.NOMINAL_MEDIAN_PAY,
                TrendScope.OCCUPATION,
                single(2020, 1L, "40000"),
                single(2024, 1L, "30000.00"));

        assertEquals(new BigDecimal("-0.250000"), trend.change());
        assertEquals(new BigDecimal("-0.069395"), trend.changePerYear());
    }

    @Test
    void whatIsTopCodedOrNotAvailableIsNeverTurnedIntoAChange() {
        assertEquals(NoTrend.TOP_CODED, pay("200000", "#"));
        assertEquals(NoTrend.TOP_CODED, pay("#", "#"));
        assertEquals(NoTrend.TOP_CODED, pay("*", "#"));
        assertEquals(NoTrend.NOT_AVAILABLE, pay("*", "10"));
        assertEquals(NoTrend.NOT_AVAILABLE, pay("10", "*"));
        assertNull(pay("10", "10"));
    }

    private static @Nullable NoTrend pay(String before, String after) {
        var trend = only(
                TrendMeasure.NOMINAL_MEDIAN_PAY,
                TrendScope.OCCUPATION,
                single(2020, 1L, before),
                single(2024, 1L, after));
        assertEquals(trend.missing() == null, trend.change() != null);
        assertEquals(trend.missing() == null, trend.changePerYear() != null);
        return trend.missing();
    }

    @Test
    void aCodeThatOneYearAloneHasIsOfAnotherTaxonomyUnlessThatIsTheOnlyYear() {
        var trend = only(TrendMeasure.EMPLOYMENT, TrendScope.OCCUPATION, single(2024, 5L, "10"));
        assertEquals(NoTrend.OTHER_TAXONOMY, trend.missing());
        assertNull(trend.earliest());

        var alone = figures(1, List.of(single(2024, 5L, "10")));
        assertEquals(NoTrend.ONE_YEAR_ONLY, alone.trends().getFirst().missing());
    }

    @Test
    void theGroupsAreThoseOfTheNewestYearThatHasTheOccupation() {
        var figures = List.of(
                of(2015, SurveyGroup.MAJOR, "15-0000", 100L),
                of(2015, SurveyGroup.MINOR, "15-1100", 100L),
                of(2015, SurveyGroup.TOTAL, "00-0000", 100L),
                of(2024, SurveyGroup.MAJOR, "15-0000", 150L),
                of(2024, SurveyGroup.MINOR, "15-1200", 150L),
                of(2024, SurveyGroup.MINOR, "15-2000", 10L),
                single(2024, 7L, "10"),
                of(2024, SurveyGroup.TOTAL, "00-0000", 110L));
        var trends = new TrendFigures(2, List.of("15-1299", CODE), figures, both(Set.of(CODE), Set.of(CODE)))
                .trends().stream()
                        .filter(each -> each.measure() == TrendMeasure.EMPLOYMENT)
                        .map(each -> each.scope() + " " + each.code() + " " + each.change() + " " + each.missing())
                        .toList();

        assertEquals(
                List.of(
                        "OCCUPATION 15-1252 null OTHER_TAXONOMY",
                        "MINOR_GROUP 15-1200 null OTHER_TAXONOMY",
                        "MAJOR_GROUP 15-0000 0.500000 null",
                        "ALL_OCCUPATIONS 00-0000 0.100000 null"),
                trends);
    }

    @Test
    void aGroupOfTheSameCodeIsNotTheOccupation() {
        var figures = List.of(of(2015, SurveyGroup.BROAD, CODE, 100L), single(2024, 200L, "10"));

        var trend = figures(2, figures).trends().getFirst();
        assertEquals(NoTrend.OTHER_TAXONOMY, trend.missing());
    }

    @Test
    void aGroupOfOtherOccupationsHasNoTrendAndAllOccupationsHave() {
        var figures = List.of(
                of(2015, SurveyGroup.MAJOR, "15-0000", 100L),
                of(2015, SurveyGroup.MINOR, "15-1200", 100L),
                of(2015, SurveyGroup.MINOR, "15-2000", 100L),
                of(2015, SurveyGroup.TOTAL, "00-0000", 100L),
                single(2015, 7L, "10"),
                of(2024, SurveyGroup.MAJOR, "15-0000", 150L),
                of(2024, SurveyGroup.MINOR, "15-1200", 150L),
                of(2024, SurveyGroup.MINOR, "15-2000", 150L),
                of(2024, SurveyGroup.TOTAL, "00-0000", 110L),
                single(2024, 7L, "10"));

        assertEquals(
                List.of("0.000000 null", "0.500000 null", "null OTHER_MEMBERS", "0.100000 null"),
                told(figures, both(Set.of(CODE, "15-2011"), Set.of(CODE, "15-2021"))));
        assertEquals(
                List.of("0.000000 null", "null OTHER_MEMBERS", "null OTHER_MEMBERS", "0.100000 null"),
                told(figures, both(Set.of(CODE, "15-1211", "15-2011"), Set.of(CODE, "15-2011"))));
        assertEquals(
                List.of("0.000000 null", "0.500000 null", "0.500000 null", "0.100000 null"),
                told(figures, both(Set.of(CODE, "43-4051"), Set.of(CODE))));
    }

    @Test
    void eachYearTellsTheOccupationUnderTheFirstCodeThatItHas() {
        var own = figure(2015, SurveyGroup.DETAILED, "29-2011", 100L, "10");
        var both = figure(2019, SurveyGroup.DETAILED, "29-2010", 300L, "30");
        var later = figure(2024, SurveyGroup.DETAILED, "29-2010", 330L, "33");

        assertEquals("29-2010 2024 null OTHER_TAXONOMY", crosswalked(own, later));
        assertEquals("29-2010 2024 0.100000 null", crosswalked(own, both, later));
        assertEquals("29-2011 2015 null OTHER_TAXONOMY", crosswalked(own));
    }

    private static String crosswalked(DatedFigure... figures) {
        var trend = new TrendFigures(3, List.of("29-2011", "29-2010"), List.of(figures), Map.of())
                .trends()
                .getFirst();
        return trend.code() + " " + trend.newest().year() + " " + trend.change() + " " + trend.missing();
    }

    private static List<String> told(List<DatedFigure> figures, Map<Integer, Set<String>> single) {
        return new TrendFigures(2, List.of(CODE), figures, single)
                .trends().stream()
                        .filter(each -> each.measure() == TrendMeasure.EMPLOYMENT)
                        .map(each -> each.change() + " " + each.missing())
                        .toList();
    }

    @Test
    void aCodeThatWasCalledSomethingElseSaysSo() {
        assertFalse(renamed("Clerks", "CLERKS "));
        assertFalse(renamed("", "Clerks"));
        assertFalse(renamed("Clerks", ""));
        assertTrue(renamed("Clerks", "Helpers"));
    }

    private static boolean renamed(String then, String now) {
        return only(TrendMeasure.EMPLOYMENT, TrendScope.OCCUPATION, called(2015, then), called(2024, now))
                .renamed();
    }

    private static DatedFigure called(int year, String title) {
        return new DatedFigure(year, new SurveyFigure(SurveyGroup.DETAILED, CODE, title, 5L, List.of()));
    }

    private static TrendFigures figures(int years, List<DatedFigure> figures) {
        return new TrendFigures(years, List.of(CODE), figures, Map.of());
    }

    private static Map<Integer, Set<String>> both(Set<String> then, Set<String> now) {
        return Map.of(2015, then, 2024, now);
    }

    private static IndustryTrend only(TrendMeasure measure, TrendScope scope, DatedFigure... figures) {
        return figures(3, List.of(figures)).trends().stream()
                .filter(each -> each.measure() == measure && each.scope() == scope)
                .findFirst()
                .orElseThrow();
    }

    private static DatedFigure single(int year, @Nullable Long people, String median) {
        return figure(year, SurveyGroup.DETAILED, CODE, people, median);
    }

    private static DatedFigure of(int year, SurveyGroup group, String code, long people) {
        return figure(year, group, code, people, "10");
    }

    private static DatedFigure figure(int year, SurveyGroup group, String code, @Nullable Long people, String median) {
        var point =
                switch (median) {
                    case "*" -> new WagePoint(50, null, false);
                    case "#" -> new WagePoint(50, new BigDecimal("239200"), true);
                    default -> new WagePoint(50, new BigDecimal(median), false);
                };
        return new DatedFigure(year, new SurveyFigure(group, code, "Some", people, List.of(point)));
    }
}
