package io.careerplan.assessment.gaptechnology;

import static io.careerplan.assessment.technology.TechnologyFixture.LANGUAGES;
import static io.careerplan.assessment.technology.TechnologyFixture.OFFICE;
import static io.careerplan.assessment.technology.TechnologyFixture.SPREADSHEETS;
import static io.careerplan.assessment.technology.TechnologyFixture.hot;
import static io.careerplan.assessment.technology.TechnologyFixture.inDemand;
import static io.careerplan.assessment.technology.TechnologyFixture.plain;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.careerplan.assessment.technology.Technologies;
import io.careerplan.assessment.technology.TechnologyId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TargetTechnologiesTest {

    private static final Technologies TECHNOLOGIES = Technologies.of(
            "30.1",
            List.of(
                    inDemand("demanded", "Excel", SPREADSHEETS),
                    inDemand("demanded", "Excel", OFFICE),
                    inDemand("demanded", "C", LANGUAGES),
                    inDemand("demanded", "Java", LANGUAGES),
                    hot("demanded", "Word", OFFICE),
                    hot("hot", "Word", OFFICE),
                    plain("hot", "A tool", OFFICE),
                    plain("plain", "A tool", OFFICE)));

    @Test
    void thoseInDemandAreNamedEachOnceRatedOnesFirstAndTheRestIsCounted() {
        var found = of("demanded", 2);

        assertEquals(TechnologyChoice.IN_DEMAND, found.choice());
        assertEquals(List.of("Excel", "C"), names(found));
        assertEquals(1, found.more());
        assertEquals(0, of("demanded", 3).more());
        assertEquals(List.of("Excel", "C", "Java"), names(of("demanded", 20)));
    }

    @Test
    void whereNoneIsInDemandHotOnesAreNamed() {
        var found = of("hot", 20);

        assertEquals(TechnologyChoice.HOT, found.choice());
        assertEquals(List.of("Word"), names(found));
        assertEquals(0, found.more());
    }

    @Test
    void whereNoneIsEitherNothingIsSaid() {
        assertTrue(TargetTechnologies.of(TECHNOLOGIES, "plain", Map.of(), 20).isEmpty());
        assertTrue(TargetTechnologies.of(TECHNOLOGIES, "none", Map.of(), 20).isEmpty());
        assertTrue(TargetTechnologies.of(Technologies.NONE, "demanded", Map.of(), 20)
                .isEmpty());
    }

    @Test
    void eachSaysWhereThePersonStandsAndWhichRowNamesIt() {
        var named = of("demanded", 20).named();

        assertEquals(0.75, named.getFirst().estimate());
        assertNull(named.get(1).estimate());
        assertEquals("demanded 43231513 Excel", named.getFirst().source().row());
        assertEquals("30.1", named.getFirst().source().release());
    }

    private static TargetTechnologies of(String occupation, int most) {
        return TargetTechnologies.of(TECHNOLOGIES, occupation, Map.of(TechnologyId.of("Excel"), 0.75), most)
                .orElseThrow();
    }

    private static List<String> names(TargetTechnologies found) {
        return found.named().stream().map(NamedTechnology::name).toList();
    }
}
