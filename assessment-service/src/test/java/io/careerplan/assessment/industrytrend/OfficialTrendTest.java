package io.careerplan.assessment.industrytrend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.careerplan.assessment.official.Labels;
import io.careerplan.assessment.official.OfficialDataFolder;
import io.careerplan.assessment.official.OfficialFiles;
import io.careerplan.assessment.release.ReleaseFolder;
import io.careerplan.assessment.textfile.SmallUploads;
import io.careerplan.assessment.wagesurvey.DatedFigure;
import io.careerplan.assessment.wagesurvey.SurveyGroup;
import io.careerplan.assessment.wagesurvey.WageSurvey;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** The whole surveys of May 2015 and May 2024, whose codes are of two taxonomies. */
class OfficialTrendTest {

    @Test
    void theOccupationsThatBothYearsHaveAreToldAndNoOthers() {
        var surveys = surveysOrSkip();
        var trends = surveys.getLast().byCode().keySet().stream()
                .flatMap(code -> around(surveys, code).trends().stream())
                .filter(each -> each.scope() == TrendScope.OCCUPATION)
                .toList();

        assertEquals(Map.of("told", 718L, "OTHER_TAXONOMY", 113L), counted(trends, TrendMeasure.EMPLOYMENT));
        assertEquals(
                Map.of("told", 711L, "OTHER_TAXONOMY", 113L, "TOP_CODED", 3L, "NOT_AVAILABLE", 4L),
                counted(trends, TrendMeasure.NOMINAL_MEDIAN_PAY));
        trends.stream()
                .map(IndustryTrend::change)
                .filter(Objects::nonNull)
                .forEach(change -> assertTrue(change.compareTo(BigDecimal.ONE.negate()) > 0));
    }

    @Test
    void figuresAreThoseOfTheFiles() {
        var clerks = around(surveysOrSkip(), "43-4051").trends();

        assertEquals(
                List.of(
                        "EMPLOYMENT OCCUPATION 43-4051 0.050054 0.005442",
                        "EMPLOYMENT MINOR_GROUP 43-4000 -0.036628 -0.004138",
                        "EMPLOYMENT MAJOR_GROUP 43-0000 null null",
                        "EMPLOYMENT ALL_OCCUPATIONS 00-0000 0.118137 0.012484",
                        "NOMINAL_MEDIAN_PAY OCCUPATION 43-4051 0.350252 0.033929"),
                clerks.stream()
                        .limit(5)
                        .map(each -> "%s %s %s %s %s"
                                .formatted(
                                        each.measure(), each.scope(), each.code(), each.change(), each.changePerYear()))
                        .toList());
        assertEquals(NoTrend.OTHER_MEMBERS, clerks.get(2).missing());
    }

    /** Single occupations moved from one group to another, so that the groups seem to grow and to shrink. */
    @Test
    void aGroupThatOccupationsWereMovedToOrFromHasNoTrend() {
        var surveys = surveysOrSkip();

        for (var code : List.of("31-9092", "39-9011", "43-5071", "53-7064")) {
            assertEquals(
                    NoTrend.OTHER_MEMBERS, around(surveys, code).trends().get(2).missing(), code);
        }
    }

    @Test
    void aGroupWithANewCodeHasNoTrendNorHasTheOneAboveIt() {
        var developers = around(surveysOrSkip(), "15-1252").trends();

        assertEquals(NoTrend.OTHER_TAXONOMY, developers.get(0).missing());
        assertEquals("15-1200", developers.get(1).code());
        assertEquals(NoTrend.OTHER_TAXONOMY, developers.get(1).missing());
        assertEquals(NoTrend.OTHER_MEMBERS, developers.get(2).missing());
        assertEquals(new BigDecimal("0.118137"), developers.get(3).change());
    }

    private static Map<String, Long> counted(List<IndustryTrend> trends, TrendMeasure measure) {
        return trends.stream()
                .filter(each -> each.measure() == measure)
                .collect(Collectors.groupingBy(
                        each -> each.missing() == null
                                ? "told"
                                : Objects.requireNonNull(each.missing()).name(),
                        Collectors.counting()));
    }

    private static TrendFigures around(List<WageSurvey> surveys, String code) {
        var figures = surveys.stream()
                .flatMap(survey -> survey.figures().stream()
                        .filter(each -> each.group() != SurveyGroup.BROAD)
                        .filter(each -> each.group() != SurveyGroup.DETAILED
                                || each.code().equals(code))
                        .map(each -> new DatedFigure(survey.year(), each)))
                .toList();
        var single = surveys.stream().collect(Collectors.toMap(WageSurvey::year, each -> membersBeside(code, each)));
        return new TrendFigures(surveys.size(), List.of(code), figures, single);
    }

    /** The single occupations of the same major group, which its code begins with. */
    private static Set<String> membersBeside(String code, WageSurvey survey) {
        return survey.byCode().keySet().stream()
                .filter(each -> each.startsWith(code.substring(0, 3)))
                .collect(Collectors.toSet());
    }

    private static List<WageSurvey> surveysOrSkip() {
        var folder = ReleaseFolder.find();
        Assumptions.assumeTrue(folder.isPresent(), "skipped: no folder shared/data with the official surveys");
        var files = OfficialDataFolder.files(folder.orElseThrow().path()).stream()
                .filter(each -> Stream.of("M2015", "M2024").anyMatch(each.path()::contains))
                .toList();
        return OfficialFiles.read(files, Labels.NONE, SmallUploads.USUAL).data().surveys();
    }
}
