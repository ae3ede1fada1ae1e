package io.careerplan.kit.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.type.descriptor.java.spi.UnknownBasicJavaType;
import org.junit.jupiter.api.Test;

class DocumentFormatTest {

    record Sample(int format, LocalDate due, BigDecimal hours, String note, List<String> tags) {}

    private final DocumentFormat format = new DocumentFormat();
    private final UnknownBasicJavaType<Sample> type = new UnknownBasicJavaType<>(Sample.class);

    @Test
    void datesAreTextAndWhatIsAbsentIsLeftOut() {
        var document = new Sample(1, LocalDate.of(2026, 11, 22), new BigDecimal("1E+3"), null, List.of("a"));

        assertEquals(
                "{\"format\":1,\"due\":\"2026-11-22\",\"hours\":1000,\"tags\":[\"a\"]}",
                format.toString(document, type, null));
    }

    @Test
    void membersOfAnotherReleaseArePassedOver() {
        var stored = "{\"format\":2,\"due\":\"2026-11-22\",\"hours\":1.50,\"colour\":\"blue\",\"tags\":[]}";

        assertEquals(
                new Sample(2, LocalDate.of(2026, 11, 22), new BigDecimal("1.50"), null, List.of()),
                format.fromString(stored, type, null));
    }

    @Test
    void whatIsNoSuchDocumentIsAFailureOfOurs() {
        assertThrows(IllegalStateException.class, () -> format.fromString("{\"due\":\"soon\"}", type, null));
    }
}
