package io.careerplan.assessment.technology;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TechnologyIdTest {

    @Test
    void itReadsLikeTheNameAndEndsWithTheBeginningOfItsHash() {
        assertEquals("T.microsoft-excel-654a61e7", TechnologyId.of("Microsoft Excel"));
        assertEquals("T.node-js", readable("Node.js"));
        assertEquals("T.net", readable(" .NET "));
        assertEquals("T.c-c-plus-plus", readable("C / C++"));
        assertEquals("T.eclair", readable("Éclair"));
    }

    @Test
    void whatReadsAlikeIsToldApart() {
        var names = List.of("C", "C#", "C++", "c", "C ", "SAS", "Sas");
        var ids = names.stream().map(TechnologyId::of).collect(Collectors.toSet());

        assertEquals(names.size(), ids.size());
        assertEquals("T.c", readable("C"));
        assertEquals("T.c-sharp", readable("C#"));
        assertEquals("T.c-plus-plus", readable("C++"));
    }

    @Test
    void anyNameMakesAnIdThatNeedsNoEscaping() {
        Stream.of("计划", "...", "x".repeat(200), "a".repeat(39) + " b", "A/B?c=d&e%20", "\u0000")
                .map(TechnologyId::of)
                .forEach(id ->
                        assertTrue(id.matches("T\\.([a-z0-9](-?[a-z0-9])*-)?[0-9a-f]{8}") && id.length() <= 51, id));
        assertEquals("T.", readable("计划"));
    }

    @Test
    void theIdOfATechnologyIsKnownFromOthers() {
        assertTrue(Technology.isNamedBy(TechnologyId.of("C")));
        Stream.of("2.A.1.a", "T", "Ticket-System", "").forEach(id -> assertFalse(Technology.isNamedBy(id), id));
    }

    private static String readable(String name) {
        return TechnologyId.of(name).replaceAll("-?[0-9a-f]{8}$", "");
    }
}
