package io.careerplan.assessment.catalogueimport;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.careerplan.assessment.catalogue.Catalogue;
import io.careerplan.assessment.catalogue.Skill;
import io.careerplan.assessment.catalogue.SkillKind;
import io.careerplan.assessment.cataloguerelease.CatalogueDiff;
import io.careerplan.assessment.cataloguerelease.OccupationChange;
import io.careerplan.assessment.official.Labels;
import io.careerplan.assessment.official.OfficialFiles;
import io.careerplan.assessment.official.OfficialFixture;
import io.careerplan.assessment.starter.StarterCatalogue;
import io.careerplan.assessment.textfile.SmallUploads;
import io.careerplan.assessment.textfile.UploadedFile;
import io.careerplan.events.Industry;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class CatalogueMergeTest {

    private static final String AGENTS = "43-4051.00";
    private static final Catalogue STARTER = StarterCatalogue.read();

    @Test
    void withTheFileThatNamesThemThereAreItsOccupationsAndNoOthers() {
        var merged = merge(STARTER, OfficialFixture.release()).catalogue();

        assertEquals(2, merged.occupations().size());
        var agents = merged.occupation(AGENTS).orElseThrow();
        assertEquals("Customer Helpers", agents.title());
        assertEquals("99.1", agents.release());
        assertEquals(2, agents.jobZone());
        assertNull(merged.occupation("99-1234.00").orElseThrow().jobZone());
        var diff = CatalogueDiff.between(STARTER, merged);
        assertEquals(STARTER.occupations().size() - 1, diff.counts().occupationsRetired());
        assertEquals(1, diff.counts().occupationsAdded());
        assertEquals(1, diff.counts().occupationsChanged());
    }

    @Test
    void whatThereIsNoFileAboutStaysAsItWas() {
        var before = STARTER.occupation(AGENTS).orElseThrow();
        var after = merge(STARTER, OfficialFixture.release())
                .catalogue()
                .occupation(AGENTS)
                .orElseThrow();

        assertEquals(before.workValues(), after.workValues());
        assertEquals(before.wages(), after.wages());
        assertEquals(before.industries(), after.industries());
        assertEquals(before.requirement("2.C.1.a"), after.requirement("2.C.1.a"));
        assertEquals(3.25, after.requirement("2.A.1.a").orElseThrow().level());
        assertTrue(after.requirement("2.A.1.c").isEmpty());
        assertEquals(1 + 33, after.requirements().size());
    }

    @Test
    void withoutTheFileThatNamesThemTheOccupationsStay() {
        var zones = Map.of(OfficialFixture.ZONES, "O*NET-SOC Code\tJob Zone\r\n43-4051.00\t5\r\n99-1234.00\t1\r\n");
        var merged = merge(STARTER, zones);

        assertEquals(
                STARTER.occupations().size(), merged.catalogue().occupations().size());
        assertEquals(5, merged.catalogue().occupation(AGENTS).orElseThrow().jobZone());
        assertEquals(1, merged.counts().withJobZone());
        assertEquals(1, merged.counts().codesLeftOut());
    }

    @Test
    void withoutTheirFileTheTechnologiesOfTheOccupationsThatStayAreKept() {
        var merged = merge(STARTER, OfficialFixture.release()).catalogue();

        assertEquals(STARTER.technologies().of(AGENTS), merged.technologies().of(AGENTS));
        assertEquals(Set.of(AGENTS), merged.technologies().occupations());
        assertEquals("30.1", merged.technologies().release());
        assertFalse(STARTER.technologies().of(AGENTS).isEmpty());
    }

    @Test
    void theirFileReplacesAllTechnologiesAndNothingElse() {
        var texts = OfficialFixture.releaseWithTechnologies();
        texts.keySet().retainAll(Set.of(OfficialFixture.TECHNOLOGIES));
        var merged = merge(STARTER, texts);
        var diff = CatalogueDiff.between(STARTER, merged.catalogue());

        assertEquals(
                List.copyOf(STARTER.occupations()),
                List.copyOf(merged.catalogue().occupations()));
        assertEquals(4, merged.catalogue().technologies().of(AGENTS).size());
        assertEquals(2, merged.counts().codesLeftOut());
        assertEquals(
                STARTER.technologies().occupations(),
                diff.occupations().stream().map(OccupationChange::code).collect(Collectors.toSet()));
        assertTrue(diff.occupations().stream()
                .allMatch(each -> each.parts().equals(Set.of(OccupationChange.Part.TECHNOLOGIES))));
        assertTrue(merge(merged.catalogue(), texts)
                .catalogue()
                .technologies()
                .equals(merged.catalogue().technologies()));
    }

    @Test
    void whatIsNewIsAssignedToAnIndustryByItsGroup() {
        assertEquals(Set.of(Industry.TECHNOLOGY), IndustryOfCode.of("15-1299.08"));
        assertEquals(Set.of(Industry.HEALTHCARE), IndustryOfCode.of("29-1141.00"));
        assertEquals(Set.of(Industry.FINANCE), IndustryOfCode.of("13-2011.00"));
        assertEquals(Set.of(Industry.MARKETING), IndustryOfCode.of("11-2021.00"));
        assertEquals(Set.of(Industry.EDUCATION), IndustryOfCode.of("25-2021.00"));
        assertEquals(Set.of(Industry.OTHER), IndustryOfCode.of("55-1011.00"));
    }

    @Test
    void aSkillOfANewReleaseComesInItsPlaceAndOneThatIsTaughtStays() {
        var files = Map.of(
                OfficialFixture.SKILLS,
                OfficialFixture.ratings(
                        "43-4051.00\t2.A.1.b\tListening with Care\tIM\t3\t8\t0\t3\t4\tN\tn/a",
                        "43-4051.00\t2.A.2.e\tDoubting\tIM\t3\t8\t0\t3\t4\tN\tn/a"));
        var merged = merge(STARTER, files).catalogue();
        var ids = merged.skills().stream().map(Skill::id).toList();

        assertEquals(69, ids.size());
        assertEquals(ids.indexOf("2.A.2.d") + 1, ids.indexOf("2.A.2.e"));
        assertTrue(ids.indexOf("2.C.9.b") < ids.indexOf("2.C.10"));
        assertEquals(
                "Listening with Care", merged.skill("2.A.1.b").orElseThrow().name());
        assertEquals(SkillKind.SKILL, merged.skill("2.A.2.e").orElseThrow().kind());
        assertEquals(
                List.of("ADDED 2.A.2.e", "RENAMED 2.A.1.b"),
                CatalogueDiff.between(STARTER, merged).skills().stream()
                        .map(change -> change.kind() + " " + change.id())
                        .sorted()
                        .toList());
    }

    @Test
    void aSkillThatNothingTeachesGoesWithTheReleaseThatDropsIt() {
        var poor = new Catalogue(STARTER.occupations(), List.copyOf(STARTER.skills()), List.of());
        var merged = merge(poor, OfficialFixture.release()).catalogue();

        assertTrue(merged.skill("2.A.1.a").isPresent());
        assertFalse(merged.skill("2.A.1.b").isPresent());
        assertTrue(merged.skill("2.C.1.a").isPresent());
    }

    @Test
    void wagesAreFoundByCodeElseByCrosswalkElseNotAtAll() {
        var files = Map.of(
                "w.csv",
                OfficialFixture.survey("43-4051 1,2,3,4,5", "11-9998 1,2,3,4,#"),
                "x.csv",
                "O*NET-SOC Code,NEM Code\r\n11-1011.00,11-9998\r\n43-4051.00,11-9998\r\n");
        var merged = merge(STARTER, files);

        assertEquals(1, merged.counts().wagesByCode());
        assertEquals(1, merged.counts().wagesByCrosswalk());
        assertEquals(STARTER.occupations().size() - 2, merged.counts().withoutWages());
        assertEquals("43-4051", source(merged.catalogue(), AGENTS));
        assertEquals("11-9998", source(merged.catalogue(), "11-1011.00"));
        assertEquals(
                STARTER.occupation("11-1021.00").orElseThrow().wages(),
                merged.catalogue().occupation("11-1021.00").orElseThrow().wages());
    }

    private static String source(Catalogue catalogue, String code) {
        var wages = catalogue.occupation(code).orElseThrow().wages();
        return wages == null ? "none" : wages.source().row();
    }

    private static CatalogueMerge.Merged merge(Catalogue present, Map<String, String> texts) {
        var files = texts.entrySet().stream()
                .map(file -> new UploadedFile(file.getKey(), file.getValue().getBytes(UTF_8)))
                .toList();
        return CatalogueMerge.of(
                present,
                OfficialFiles.read(files, new Labels("99.1", 2024), SmallUploads.USUAL)
                        .data());
    }
}
