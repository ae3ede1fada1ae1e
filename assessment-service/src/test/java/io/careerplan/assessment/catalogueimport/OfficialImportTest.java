package io.careerplan.assessment.catalogueimport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.careerplan.assessment.catalogue.Catalogue;
import io.careerplan.assessment.catalogue.Occupation;
import io.careerplan.assessment.catalogue.Wages;
import io.careerplan.assessment.cataloguerelease.CatalogueDiff;
import io.careerplan.assessment.cataloguerelease.OccupationChange;
import io.careerplan.assessment.official.Labels;
import io.careerplan.assessment.official.OfficialDataFolder;
import io.careerplan.assessment.official.OfficialFiles;
import io.careerplan.assessment.official.Reading;
import io.careerplan.assessment.release.OfficialRelease;
import io.careerplan.assessment.release.ReleaseFolder;
import io.careerplan.assessment.starter.StarterCatalogue;
import io.careerplan.assessment.textfile.SmallUploads;
import io.careerplan.events.WagePoint;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** The whole official releases, with the numbers that they are known to come to. */
class OfficialImportTest {

    private static final Catalogue STARTER = StarterCatalogue.read();

    private static Reading readingOrSkip() {
        var found = ReleaseFolder.find();
        Assumptions.assumeTrue(
                found.isPresent(), "skipped: no folder shared/data with the official releases above the module");
        return OfficialFiles.read(
                OfficialDataFolder.files(found.orElseThrow().path()), Labels.NONE, SmallUploads.USUAL);
    }

    @Test
    void everyRowIsSoundAndTheNumbersAreThose() {
        var reading = readingOrSkip();
        var merged = CatalogueMerge.of(STARTER, reading.data());

        assertEquals(List.of(), reading.faults());
        assertEquals(List.of(), reading.missing());
        assertEquals(new MergeCounts(1016, 879, 923, 68, 8785, 32_773, 962, 34, 20, 0), merged.counts());
        assertEquals(1016, rows(reading, "Occupation Data.txt"));
        assertEquals(923, rows(reading, "Job Zones.txt"));
        assertEquals(1403, rows(reading, "national_M2024_dl.csv"));
        assertEquals(997, rows(reading, "nem-onet-to-soc-crosswalk.csv"));
        assertEquals(
                List.of("2015 1394 820", "2024 1403 831"),
                reading.data().surveys().stream()
                        .map(each -> each.year() + " " + each.figures().size() + " "
                                + each.byCode().size())
                        .toList());
    }

    private static int rows(Reading reading, String file) {
        return reading.files().stream()
                .filter(each -> each.file().equals(file))
                .findFirst()
                .orElseThrow()
                .rows();
    }

    @Test
    void missingRatingsStayMissingAndWagesNeverBecomeZero() {
        var catalogue = CatalogueMerge.of(STARTER, readingOrSkip().data()).catalogue();

        assertFalse(catalogue.occupation("15-1252.00").orElseThrow().isRated());
        var points = catalogue.occupations().stream()
                .map(Occupation::wages)
                .filter(Objects::nonNull)
                .flatMap(wages -> wages.points().stream())
                .toList();
        assertEquals(5 * 996, points.size());
        assertTrue(points.stream().anyMatch(WagePoint::topCoded));
        assertTrue(points.stream().anyMatch(each -> each.amount() == null));
        points.stream()
                .filter(WagePoint::topCoded)
                .forEach(each -> assertEquals(BigDecimal.valueOf(239_200), each.amount()));
        assertTrue(points.stream().map(WagePoint::amount).noneMatch(BigDecimal.ZERO::equals));
        assertEquals(
                List.of("45-3031.00"),
                catalogue.occupations().stream()
                        .filter(each -> each.wages() == null && !each.code().startsWith("55-"))
                        .map(Occupation::code)
                        .toList());
    }

    /** Another reader of the same files, made for the tests of the figures that the product ships. */
    @Test
    void theFiguresAreThoseThatAnotherReaderFinds() {
        var catalogue = CatalogueMerge.of(STARTER, readingOrSkip().data()).catalogue();
        var expected = OfficialRelease.orSkip().catalogue();

        assertEquals(List.copyOf(expected.skills()), List.copyOf(catalogue.skills()));
        for (var other : expected.occupations()) {
            var found = catalogue.occupation(other.code()).orElseThrow();
            assertEquals(figures(other), figures(found), other.code());
        }
    }

    private static List<Object> figures(Occupation occupation) {
        var wages = occupation.wages();
        return Stream.of(
                        Stream.of(occupation.title(), occupation.description(), String.valueOf(occupation.jobZone())),
                        Stream.of(occupation.workValues(), wages == null ? List.of() : wages.points()),
                        occupation.requirements().values().stream().map(each -> "%s %s %s %s %s"
                                .formatted(
                                        each.skillId(),
                                        each.importance(),
                                        each.level(),
                                        each.levelError(),
                                        each.suppressed())))
                .flatMap(all -> all)
                .map(Object.class::cast)
                .toList();
    }

    @Test
    void whatTheProductShipsOfTheSameReleaseIsNoChange() {
        var catalogue = CatalogueMerge.of(STARTER, readingOrSkip().data()).catalogue();
        var diff = CatalogueDiff.between(STARTER, catalogue);

        assertEquals(1016 - STARTER.occupations().size(), diff.counts().occupationsAdded());
        assertEquals(0, diff.counts().occupationsRetired());
        assertEquals(List.of(), diff.skills());
        var changed = diff.occupations().stream()
                .filter(each -> each.kind() == OccupationChange.Kind.CHANGED)
                .toList();
        changed.forEach(each -> {
            assertEquals(Set.of(OccupationChange.Part.TECHNOLOGIES), each.parts(), each.code());
            assertEquals(List.of(), each.requirements());
            assertNull(each.titleBefore());
        });
    }

    @Test
    void importedAgainItIsTheSame() {
        var reading = readingOrSkip();
        var once = CatalogueMerge.of(STARTER, reading.data()).catalogue();
        var twice = CatalogueMerge.of(once, reading.data()).catalogue();

        assertEquals(List.copyOf(once.occupations()), List.copyOf(twice.occupations()));
        assertEquals(List.copyOf(once.skills()), List.copyOf(twice.skills()));
        assertNotEquals(0, once.occupations().size());
    }

    @Test
    void aSurveyAloneFindsAgainWhatTheCrosswalkHadFound() {
        var folder = ReleaseFolder.find().map(ReleaseFolder::path);
        var all = CatalogueMerge.of(STARTER, readingOrSkip().data()).catalogue();
        var survey = OfficialDataFolder.files(folder.orElseThrow()).stream()
                .filter(each -> each.path().endsWith("national_M2024_dl.csv"))
                .toList();
        var alone = OfficialFiles.read(survey, Labels.NONE, SmallUploads.USUAL);

        var merged = CatalogueMerge.of(all, alone.data());
        assertEquals(34, merged.counts().wagesByCrosswalk());
        assertEquals(
                List.copyOf(all.occupations()), List.copyOf(merged.catalogue().occupations()));
    }

    @Test
    void anOlderSurveyLeavesNewerWagesAsTheyAre() {
        var folder = ReleaseFolder.find().map(ReleaseFolder::path);
        var all = CatalogueMerge.of(STARTER, readingOrSkip().data()).catalogue();
        var old = OfficialDataFolder.files(folder.orElseThrow()).stream()
                .filter(each -> each.path().endsWith("national_M2015_dl.csv"))
                .toList();

        var merged = CatalogueMerge.of(
                all, OfficialFiles.read(old, Labels.NONE, SmallUploads.USUAL).data());
        assertTrue(merged.catalogue().occupations().stream()
                .map(Occupation::wages)
                .filter(Objects::nonNull)
                .map(Wages::year)
                .allMatch(Integer.valueOf(2024)::equals));
        assertEquals(
                996,
                merged.catalogue().occupations().stream()
                        .filter(each -> each.wages() != null)
                        .count());
    }
}
