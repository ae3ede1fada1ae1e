package io.careerplan.assessment.skill;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.careerplan.assessment.catalogue.DataRow;
import io.careerplan.assessment.catalogue.Occupation;
import io.careerplan.assessment.catalogue.Requirement;
import io.careerplan.assessment.technology.Technologies;
import io.careerplan.assessment.technology.TechnologyFixture;
import io.careerplan.assessment.technology.TechnologyId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TransferabilityTest {

    private static final String WRITING = "2.A.1.c";
    private static final DataRow ROW = new DataRow("test", "1", "row");

    private static final Technologies TECHNOLOGIES = Technologies.of(
            "1", List.of(TechnologyFixture.plain("11-1111.00", "Excel", TechnologyFixture.SPREADSHEETS)));

    @Test
    void threeOfTheNeighboursHaveToNeedIt() {
        assertFalse(among(need(3), need(5), need(2)).isTransferable(WRITING));
        assertTrue(among(need(3), need(5), need(2), need(4)).isTransferable(WRITING));
        assertEquals(3, among(need(3), need(5), need(2), need(4)).need(WRITING));
    }

    @Test
    void anImportanceOfThreeIsANeed() {
        assertEquals(1, among(need(3.0), need(2.99)).need(WRITING));
    }

    @Test
    void figuresNotToBeUsedAreNone() {
        assertEquals(0, among(occupation(5, true)).need(WRITING));
        assertEquals(0, among(need(5)).need("2.A.1.d"));
    }

    @Test
    void aTechnologyIsNeededByThoseThatUseIt() {
        var excel = TechnologyId.of("Excel");

        assertEquals(3, among(need(5), need(3), need(1)).need(excel));
        assertTrue(among(need(5), need(3), need(1)).isTransferable(excel));
        assertEquals(0, among(need(5)).need(TechnologyId.of("Word")));
    }

    private static Transferability among(Occupation... similar) {
        return new Transferability(Arrays.asList(similar), TECHNOLOGIES, 3, 3);
    }

    private static Occupation need(double importance) {
        return occupation(importance, false);
    }

    private static Occupation occupation(double importance, boolean suppressed) {
        var requirement = new Requirement(WRITING, importance, 4.0, null, suppressed, ROW);
        return new Occupation(
                "11-1111.00", "Test", "Test", 3, Set.of(), Map.of(WRITING, requirement), Map.of(), null, ROW);
    }
}
