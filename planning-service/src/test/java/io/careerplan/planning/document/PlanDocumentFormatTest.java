package io.careerplan.planning.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PlanDocumentFormatTest {
    private final PlanDocumentFormat format = new PlanDocumentFormat();

    @Test
    void whatWasWrittenIsRead() {
        var complete = PlanFixture.complete();
        assertEquals(complete, format.convertToEntityAttribute(format.convertToDatabaseColumn(complete)));
        var all = PlanFixture.allSections();
        var read = format.convertToEntityAttribute(format.convertToDatabaseColumn(all));
        assertEquals(all, read);
        assertEquals(
                List.copyOf(all.resources().blockedWeeks()),
                List.copyOf(read.resources().blockedWeeks()),
                "in their order");
        var empty = PlanFixture.withoutItems();
        assertEquals(empty, format.convertToEntityAttribute(format.convertToDatabaseColumn(empty)));
    }

    @Test
    void numbersAreStoredAsTheyAreRead() {
        var stored = format.convertToDatabaseColumn(PlanFixture.complete());
        assertTrue(stored.contains("\"amount\":\"240.00\""), stored);
        assertTrue(stored.contains("\"likely\":30,"), stored);
    }

    @Test
    void everyRowSaysItsFormat() {
        assertTrue(format.convertToDatabaseColumn(PlanFixture.complete()).startsWith("{\"format\":1,"));
    }

    /** The file is a row as format 1 was written first; it stays as it is for as long as such rows may exist. */
    @Test
    void rowsOfFormatOneAreRead() throws IOException {
        try (var row = getClass().getResourceAsStream("/stored/plan-document-format-1.json")) {
            var stored = new String(row.readAllBytes(), StandardCharsets.UTF_8);
            var read = format.convertToEntityAttribute(stored);
            assertEquals("From analyst to data engineer", read.title());
            assertEquals(
                    "first-pipeline",
                    read.learning().activities().get("sql-course").milestoneId());
            assertEquals(
                    LocalDate.parse("2027-05-14"),
                    read.roadmap().milestones().get("certificate").due());
            assertEquals(240, read.timeline().tasks().get("sql-week-2").plannedMinutes());
            assertEquals(new Cadence(30, 90), read.flexibility().cadence());
        }
    }

    @Test
    void whatFormatOneDidNotKnowAtFirstIsEmptyInItsOldRows() throws IOException {
        try (var row = getClass().getResourceAsStream("/stored/plan-document-format-1.json")) {
            var read = format.convertToEntityAttribute(new String(row.readAllBytes(), StandardCharsets.UTF_8));
            assertEquals(Resources.EMPTY, read.resources());
            assertEquals(Risks.EMPTY, read.risks());
            assertEquals(Contingencies.EMPTY, read.contingencies());
            assertNull(read.roadmap().path());
            assertEquals(Map.of(), read.roadmap().alternatives());
            assertEquals(Map.of(), read.flexibility().adjustmentRules());
            assertNull(read.flexibility().slack());
            assertNull(read.learning().activities().get("sql-course").skillId());
        }
    }

    @Test
    void anUnknownFormatIsNotGuessedAt() {
        assertThrows(IllegalStateException.class, () -> format.convertToEntityAttribute("{\"format\": 2}"));
        assertThrows(IllegalStateException.class, () -> format.convertToEntityAttribute("{}"));
    }
}
