package io.careerplan.assessment.starter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.careerplan.assessment.catalogue.Catalogue;
import io.careerplan.assessment.catalogue.SkillKind;
import io.careerplan.assessment.technology.TechnologyRow;
import io.careerplan.events.Industry;
import java.util.EnumSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class StarterCatalogueTest {

    private static final Catalogue CATALOGUE = StarterCatalogue.read();

    @Test
    void itCoversTheFiveIndustriesWithAtLeast150Occupations() {
        assertTrue(CATALOGUE.occupations().size() >= 150);
        for (var industry : EnumSet.complementOf(EnumSet.of(Industry.OTHER))) {
            var found = CATALOGUE.occupations().stream()
                    .filter(each -> each.industries().contains(industry))
                    .count();
            assertTrue(found >= 25, industry + " has " + found);
        }
    }

    @Test
    void itHasThe35SkillsAnd33KnowledgeAreas() {
        var kinds = CATALOGUE.skills().stream().map(skill -> skill.kind()).toList();

        assertEquals(68, kinds.size());
        assertEquals(35, kinds.stream().filter(SkillKind.SKILL::equals).count());
    }

    @Test
    void aRatedOccupationNamesTheRowOfEachFigure() {
        var service = CATALOGUE.occupation("43-4051.00").orElseThrow();
        var reading = service.requirement("2.A.1.a").orElseThrow();

        assertEquals("Customer Service Representatives", service.title());
        assertEquals(68, service.requirements().size());
        assertEquals("43-4051.00 2.A.1.a", reading.source().row());
        assertEquals("29.x", reading.source().release());
        assertEquals(6, service.workValues().size());
    }

    @Test
    void anOccupationWithoutRatingsIsThereAllTheSame() {
        var developers = CATALOGUE.occupation("15-1252.00").orElseThrow();

        assertFalse(developers.isRated());
        assertTrue(developers.workValues().isEmpty());
        assertEquals(4, developers.jobZone());
        assertNotNull(developers.wages());
        assertTrue(
                CATALOGUE.occupations().stream().filter(each -> !each.isRated()).count() >= 10);
    }

    @Test
    void itHasWhatTheReleaseCallsInDemandAndNoOtherTechnologies() {
        var technologies = CATALOGUE.technologies();

        assertEquals(1264, technologies.rows().count());
        assertEquals(212, technologies.all().size());
        assertEquals(179, technologies.occupations().size());
        assertTrue(technologies.rows().allMatch(TechnologyRow::inDemand));
        assertEquals("30.1", technologies.release());
        assertEquals(33, technologies.of("15-1252.00").size());
        assertTrue(CATALOGUE.skills().stream().noneMatch(each -> each.kind() == SkillKind.TECHNOLOGY));
        technologies
                .all()
                .forEach(each -> assertEquals(
                        SkillKind.TECHNOLOGY,
                        CATALOGUE.skill(each.id()).orElseThrow().kind()));
        assertTrue(CATALOGUE.requirable(technologies.all().getFirst().id()).isEmpty());
    }

    @Test
    void aTopCodedWageIsMarkedAndAMissingOneIsAbsent() {
        var points = WageTable.byCode(
                        Table.of("#data\tW\t2024\ncode\toews\tp10\tp25\tp50\tp75\tp90\nX\tY\t1\t*\t3\t4\t#"))
                .get("X");

        assertNull(points.points().get(1).amount());
        assertEquals(239_200, points.points().getLast().amount().intValue());
        assertTrue(points.points().getLast().topCoded());
        assertEquals(3, points.medianPoint().orElseThrow().amount().intValue());
    }

    @Test
    void noWageIsNothing() {
        CATALOGUE.occupations().stream()
                .flatMap(each -> Stream.ofNullable(each.wages()))
                .flatMap(wages -> wages.points().stream())
                .filter(point -> point.amount() != null)
                .forEach(point -> assertTrue(point.amount().signum() > 0));
    }

    @Test
    void eachSkillIsTaughtByTwoResourcesAtLeast() {
        assertTrue(CATALOGUE.resources().size() >= 150);
        for (var skill : CATALOGUE.skills()) {
            assertTrue(CATALOGUE.resourcesFor(skill.id()).size() >= 2, skill.name());
        }
        CATALOGUE.resources().forEach(each -> each.skills()
                .values()
                .forEach(level -> assertTrue(level > 0 && level <= 7, each.id())));
    }

    @Test
    void eachTableSaysWhereItComesFrom() {
        Stream.of("occupations.tsv", "requirements.tsv", "skills.tsv", "technologies.tsv")
                .forEach(file -> {
                    assertTrue(Table.text(file).contains("USDOL/ETA"), file);
                    assertTrue(Table.text(file).contains("# Modifications: "), file);
                });
        assertTrue(Table.text("wages.tsv").contains("Bureau of Labor Statistics"));
        assertTrue(Table.text("learning-resources.tsv").contains("own estimates"));
    }
}
