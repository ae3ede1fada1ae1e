package io.careerplan.planning.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class PlanDocumentFormatTest {
    private final PlanDocumentFormat format = new PlanDocumentFormat();

    @Test
    void whatWasWrittenIsRead() {
        var complete = PlanFixture.complete();
        assertEquals(complete, format.convertToEntityAttribute(format.convertToDatabaseColumn(complete)));
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
            assertEquals(PlanFixture.complete(), format.convertToEntityAttribute(stored));
        }
    }

    @Test
    void anUnknownFormatIsNotGuessedAt() {
        assertThrows(IllegalStateException.class, () -> format.convertToEntityAttribute("{\"format\": 2}"));
        assertThrows(IllegalStateException.class, () -> format.convertToEntityAttribute("{}"));
    }
}
