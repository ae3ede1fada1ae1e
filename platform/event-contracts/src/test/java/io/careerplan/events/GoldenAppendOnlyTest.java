package io.careerplan.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What was once published is read for ever: a sample is added beside the others, never changed, and its digest with it. */
class GoldenAppendOnlyTest {

    private static final Path GOLDEN = Path.of("src/test/resources/golden");

    @Test
    void noRecordedSampleWasChangedOrTakenAway() throws IOException, NoSuchAlgorithmException {
        for (Map.Entry<String, String> recorded : recorded().entrySet()) {
            Path sample = GOLDEN.resolve(recorded.getKey());
            assertTrue(Files.exists(sample), sample + " was taken away");
            assertEquals(recorded.getValue(), digest(sample), sample + " was changed");
        }
    }

    @Test
    void everySampleIsRecorded() throws IOException {
        try (Stream<Path> files = Files.list(GOLDEN)) {
            Set<String> samples = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".json"))
                    .collect(Collectors.toCollection(TreeSet::new));
            assertEquals(new TreeSet<>(recorded().keySet()), samples);
        }
    }

    private static Map<String, String> recorded() throws IOException {
        return Files.readAllLines(GOLDEN.resolve("SHA256SUMS")).stream()
                .map(line -> line.split("  ", 2))
                .collect(Collectors.toMap(columns -> columns[1], columns -> columns[0]));
    }

    private static String digest(Path file) throws IOException, NoSuchAlgorithmException {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
    }
}
