package io.careerplan.assessment.skilldemand;

import static io.careerplan.assessment.readiness.CatalogueFixture.occupation;
import static io.careerplan.assessment.technology.TechnologyFixture.OFFICE;
import static io.careerplan.assessment.technology.TechnologyFixture.SPREADSHEETS;
import static io.careerplan.assessment.technology.TechnologyFixture.hot;
import static io.careerplan.assessment.technology.TechnologyFixture.inDemand;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.careerplan.assessment.catalogue.Catalogue;
import io.careerplan.assessment.technology.Technologies;
import io.careerplan.assessment.technology.TechnologyId;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TechnologyDemandTest {

    private static final String EXCEL = TechnologyId.of("Excel");
    private static final String WORD = TechnologyId.of("Word");
    private static final String SLIDES = TechnologyId.of("Slides");
    private static final Catalogue CATALOGUE = new Catalogue(
            List.of(occupation("A"), occupation("B"), occupation("C"), occupation("D")),
            List.of(),
            List.of(),
            Technologies.of(
                    "30.1",
                    List.of(
                            inDemand("A", "Excel", SPREADSHEETS),
                            inDemand("A", "Excel", OFFICE),
                            inDemand("B", "Excel", SPREADSHEETS),
                            inDemand("B", "Word", OFFICE),
                            hot("C", "Excel", SPREADSHEETS),
                            hot("C", "Slides", OFFICE))));

    @Test
    void theShareIsOfAllOccupationsAndThoseInDemandAlone() {
        var excel = TechnologyDemand.of(CATALOGUE, Map.of(EXCEL, 0.5)).getFirst();

        assertEquals(2, excel.demanding());
        assertEquals(4, excel.occupations());
        assertEquals(new BigDecimal("0.500000"), excel.demand());
        assertEquals(new BigDecimal("0.500000"), excel.estimate());
        assertEquals("* Excel", excel.source().row());
        assertEquals("O*NET Technology Skills", excel.source().dataSet());
        assertEquals("30.1", excel.source().release());
    }

    @Test
    void theMostDemandedComeFirstAndWhatIsNoTechnologyIsPassedOver() {
        var found = TechnologyDemand.of(
                CATALOGUE, Map.of(SLIDES, 1.0, WORD, 0.5, EXCEL, 0.1, "2.A.1.a", 0.5, "T.gone-00000000", 0.5));

        assertEquals(
                List.of("Excel 2", "Word 1", "Slides 0"),
                found.stream()
                        .map(each -> each.skillName() + " " + each.demanding())
                        .toList());
    }
}
