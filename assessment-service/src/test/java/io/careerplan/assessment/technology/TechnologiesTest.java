package io.careerplan.assessment.technology;

import static io.careerplan.assessment.technology.TechnologyFixture.LANGUAGES;
import static io.careerplan.assessment.technology.TechnologyFixture.OFFICE;
import static io.careerplan.assessment.technology.TechnologyFixture.SPREADSHEETS;
import static io.careerplan.assessment.technology.TechnologyFixture.hot;
import static io.careerplan.assessment.technology.TechnologyFixture.inDemand;
import static io.careerplan.assessment.technology.TechnologyFixture.plain;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TechnologiesTest {

    private static final List<TechnologyRow> ROWS = List.of(
            plain("15-1252.00", "A tool", OFFICE),
            hot("15-1252.00", "Excel", SPREADSHEETS),
            hot("15-1252.00", "Excel", OFFICE),
            new TechnologyRow("15-1252.00", "RESTful API", LANGUAGES, false, true),
            inDemand("15-1252.00", "C++", LANGUAGES),
            inDemand("43-4051.00", "Excel", SPREADSHEETS));
    private static final Technologies SOME = Technologies.of("30.1", ROWS);

    @Test
    void whatIsInDemandComesFirstThenWhatIsHotAndEachById() {
        assertEquals(
                List.of(
                        "C++ true true",
                        "RESTful API false true",
                        "Excel true false",
                        "Excel true false",
                        "A tool false false"),
                SOME.of("15-1252.00").stream()
                        .map(use -> use.name() + " " + use.hot() + " " + use.inDemand())
                        .toList());
        assertEquals(List.of(), SOME.of("99-9999.00"));
        assertEquals(Set.of("15-1252.00", "43-4051.00"), SOME.occupations());
    }

    @Test
    void everyRowComesOutAsItWentIn() {
        assertEquals(new HashSet<>(ROWS), new HashSet<>(SOME.rows().toList()));
        assertEquals(ROWS.size(), SOME.rows().count());
    }

    @Test
    void aTechnologyIsFoundByIdWithAllItsKinds() {
        var excel = SOME.find(TechnologyId.of("Excel")).orElseThrow();

        assertEquals("Excel", excel.name());
        assertEquals(List.of(OFFICE, SPREADSHEETS), excel.commodities());
        assertEquals("Office suite software; Spreadsheet software", excel.description());
        assertTrue(SOME.find("T.excel-00000000").isEmpty());
        assertEquals(
                List.of("A tool", "C++", "Excel", "RESTful API"),
                SOME.all().stream().map(Technology::name).toList());
        assertTrue(SOME.uses("43-4051.00", excel.id()));
        assertFalse(SOME.uses("43-4051.00", TechnologyId.of("C++")));
        assertFalse(SOME.uses("99-9999.00", excel.id()));
        assertFalse(SOME.uses("43-4051.00", "T.excel-00000000"));
        assertEquals(1, SOME.demanding(excel.id()));
        assertEquals(0, SOME.demanding(TechnologyId.of("A tool")));
        assertEquals(0, SOME.demanding("T.excel-00000000"));
    }

    @Test
    void theOrderOfTheRowsIsNoDifference() {
        var reversed = new ArrayList<>(ROWS);
        Collections.reverse(reversed);

        assertEquals(SOME, Technologies.of("30.1", reversed));
        assertEquals(SOME.hashCode(), Technologies.of("30.1", reversed).hashCode());
        assertNotEquals(SOME, Technologies.of("30.2", ROWS));
        assertNotEquals(SOME, Technologies.of("30.1", ROWS.subList(1, ROWS.size())));
        assertNotEquals(SOME, Technologies.NONE);
    }

    @Test
    void withoutAnOccupationItsOwnTechnologiesGoToo() {
        var agents = SOME.only(Set.of("43-4051.00", "99-9999.00"));

        assertEquals(
                List.of("Excel"), agents.all().stream().map(Technology::name).toList());
        assertEquals("30.1", agents.release());
        assertSame(SOME, SOME.only(SOME.occupations()));
        assertEquals(Technologies.NONE, SOME.only(Set.of()));
        assertTrue(Technologies.NONE.isEmpty());
    }

    @Test
    void aKindThatChangesItsNameIsAnother() {
        var renamed = new Commodity(OFFICE.code(), "Office software");

        assertNotEquals(
                Technologies.of("1", List.of(plain("a", "b", OFFICE))),
                Technologies.of("1", List.of(plain("a", "b", renamed))));
    }

    @Test
    void aListOfAllRefusesWhatIsBeyondIt() {
        assertThrows(IndexOutOfBoundsException.class, () -> SOME.all().get(4));
    }
}
