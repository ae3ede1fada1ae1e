package io.careerplan.assessment.catalogueimport;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.careerplan.assessment.catalogue.Catalogue;
import io.careerplan.assessment.catalogue.Occupation;
import io.careerplan.assessment.cataloguerelease.CatalogueDiff;
import io.careerplan.assessment.official.Labels;
import io.careerplan.assessment.official.OfficialDataFolder;
import io.careerplan.assessment.official.OfficialFiles;
import io.careerplan.assessment.release.ReleaseFolder;
import io.careerplan.assessment.starter.StarterCatalogue;
import io.careerplan.assessment.technology.TechnologyRow;
import io.careerplan.assessment.textfile.SmallUploads;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** The technologies of the whole official release, with the numbers that they are known to come to. */
class OfficialTechnologiesTest {

    private static final Catalogue STARTER = StarterCatalogue.read();

    private static CatalogueMerge.Merged mergedOrSkip() {
        var found = ReleaseFolder.find();
        Assumptions.assumeTrue(
                found.isPresent(), "skipped: no folder shared/data with the official releases above the module");
        var files = OfficialDataFolder.files(found.orElseThrow().path()).stream()
                .filter(each -> Set.of("Technology Skills.txt", "Occupation Data.txt", "Read Me.txt")
                        .contains(each.name()))
                .toList();
        var reading = OfficialFiles.read(files, Labels.NONE, SmallUploads.USUAL);
        assertEquals(List.of(), reading.faults());
        return CatalogueMerge.of(STARTER, reading.data());
    }

    @Test
    void theNumbersAreThose() {
        var technologies = mergedOrSkip().catalogue().technologies();

        assertEquals(923, technologies.occupations().size());
        assertEquals(8785, technologies.all().size());
        assertEquals(
                Map.of("N N", 20_931L, "N Y", 316L, "Y N", 9_349L, "Y Y", 2_177L),
                technologies.rows().collect(groupingBy(OfficialTechnologiesTest::flags, counting())));
        assertEquals(
                137,
                technologies.rows().map(TechnologyRow::commodity).distinct().count());
        assertEquals(
                152,
                technologies.all().stream()
                        .filter(each -> each.commodities().size() > 1)
                        .count());
    }

    private static String flags(TechnologyRow row) {
        return (row.hot() ? "Y " : "N ") + (row.inDemand() ? "Y" : "N");
    }

    /** All others are new. */
    @Test
    void theProductShipsThoseInDemandOfItsOccupations() {
        var merged = mergedOrSkip().catalogue();
        var codes = STARTER.occupations().stream().map(Occupation::code).collect(toSet());
        var inDemand = merged.technologies()
                .only(codes)
                .rows()
                .filter(TechnologyRow::inDemand)
                .collect(toSet());

        assertEquals(Set.copyOf(STARTER.technologies().rows().toList()), inDemand);
        var diff = CatalogueDiff.between(STARTER, merged);
        assertEquals(8785 - 212, diff.technologies().size());
        assertEquals(Long.valueOf(8785 - 212), diff.counts().technologiesChanged());
    }
}
