package io.careerplan.localstack.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code ./run} understands. */
class OptionsTest {

    @Test
    void nothingIsAskedForByDefault() {
        assertEquals(new Options(false, false, false, 8081), Options.parse(List.of()));
    }

    @Test
    void allTogether() {
        var asked = Options.parse(List.of("--fresh", "--ports", "9081", "--demo", "--keep"));
        assertEquals(new Options(true, true, true, 9081), asked);
    }

    @ParameterizedTest
    @CsvSource({"1024, 1024", "65530, 65530"})
    void portsAtTheEdgesAreTaken(String given, int first) {
        assertEquals(first, Options.parse(List.of("--ports", given)).firstPort());
    }

    @ParameterizedTest
    @CsvSource({"1023", "65531", "many", "''", "-1"})
    void otherPortsAreRefusedByName(String given) {
        assertTrue(misuse("--ports", given).contains("'" + given + "'"));
    }

    @Test
    void portsNeedANumber() {
        assertTrue(misuse("--ports").contains("--ports"));
    }

    @Test
    void unknownOptionIsNamed() {
        assertTrue(misuse("--dmeo").contains("--dmeo"));
    }

    @Test
    void keepingNeedsADemo() {
        assertTrue(misuse("--keep").contains("--demo"));
    }

    private static String misuse(String... arguments) {
        return assertThrows(Misuse.class, () -> Options.parse(List.of(arguments)))
                .getMessage();
    }
}
