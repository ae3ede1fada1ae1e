package io.careerplan.assessment.textfile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.careerplan.assessment.official.OfficialFiles;
import io.careerplan.assessment.official.OfficialFixture;
import io.careerplan.kit.problem.Refusal;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The bounds that a service has unless it is told others. */
class UploadLimitsTest {

    private static final int MEBIBYTE = 1 << 20;

    /** The short form of a duration is the container's, which is not here. */
    private static final UploadLimits DEFAULTS = new SmallRyeConfigBuilder()
            .withSources(
                    new PropertiesConfigSource(Map.of("careerplan.catalogue-upload.patience", "PT5S"), "test", 100))
            .withMapping(UploadLimits.class)
            .build()
            .getConfigMapping(UploadLimits.class);

    @Test
    void filesThatAreReadComeToTwentyFourMebibytesAtMostWhateverElseThereIs() {
        var files = new LinkedHashMap<>(Map.of(
                "Skills.txt",
                noise(12 * MEBIBYTE),
                "Knowledge.txt",
                noise(12 * MEBIBYTE),
                "Abilities.txt",
                noise(MEBIBYTE)));
        assertEquals(2, files(OfficialFixture.zipOf(files)).size());

        files.put("Job Zones.txt", new byte[1]);

        var refusal = assertThrows(Refusal.class, () -> files(OfficialFixture.zipOf(files)));
        assertEquals("malformed-file", refusal.code());
    }

    /** What shrinks well is bounded by the same number, long before the ratio or the whole archive would stop it. */
    @Test
    void aFileThatIsReadIsNotKeptBeyondItHoweverSmallItCame() {
        var packed = OfficialFixture.zipOf(Map.of("Skills.txt", repeated(25 * MEBIBYTE), "noise.bin", noise(MEBIBYTE)));

        assertThrows(Refusal.class, () -> files(packed));
    }

    @Test
    void theTestsCountOnTheSameBounds() {
        assertEquals(DEFAULTS.keptBytes(), SmallUploads.USUAL.keptBytes());
        assertEquals(DEFAULTS.unpackedBytes(), SmallUploads.USUAL.unpackedBytes());
        assertEquals(DEFAULTS.entries(), SmallUploads.USUAL.entries());
        assertEquals(DEFAULTS.ratio(), SmallUploads.USUAL.ratio());
    }

    private static List<UploadedFile> files(byte[] zip) {
        return ZipArchive.files(zip, DEFAULTS, OfficialFiles::couldBe);
    }

    private static byte[] noise(int bytes) {
        var noise = new byte[bytes];
        new Random(1).nextBytes(noise);
        return noise;
    }

    private static byte[] repeated(int bytes) {
        var content = noise(bytes);
        for (int i = 0; i < bytes; i++) {
            content[i] = content[i % 1_000];
        }
        return content;
    }
}
