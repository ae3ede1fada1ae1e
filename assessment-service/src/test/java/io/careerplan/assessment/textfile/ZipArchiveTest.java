package io.careerplan.assessment.textfile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.careerplan.assessment.official.OfficialFiles;
import io.careerplan.assessment.official.OfficialFixture;
import io.careerplan.kit.problem.Refusal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ZipArchiveTest {

    @Test
    void onlyFilesThatCouldBeOfficialOnesAreKept() {
        var zip = OfficialFixture.zip(Map.of(
                "db_99_1_text/",
                "",
                "db_99_1_text/Skills.txt",
                "x",
                "db_99_1_text/Abilities.txt",
                "x",
                "./a//wages.CSV",
                "x",
                "__MACOSX/._Skills.txt",
                "x",
                "skills.TXT.exe",
                "x"));

        assertEquals(List.of("a/wages.CSV", "db_99_1_text/Skills.txt"), paths(files(zip, SmallUploads.USUAL)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../Skills.txt",
                "a/../../Skills.txt",
                "a\\..\\Skills.txt",
                "/etc/Skills.txt",
                "\\Skills.txt",
                "C:\\Skills.txt",
                "c:Skills.txt",
                "a/..",
                "Ski\u0000lls.txt",
                "Ski\nlls.txt"
            })
    void anEntryThatLeadsOutRefusesTheWholeArchive(String name) {
        var files = new LinkedHashMap<>(OfficialFixture.release());
        files.put(name, "x");

        refused(OfficialFixture.zip(files), SmallUploads.USUAL);
    }

    @Test
    void dotsWithinANameLeadNowhere() {
        var zip = OfficialFixture.zip(Map.of("a..b/..c/Skills.txt", "x"));

        assertEquals(List.of("a..b/..c/Skills.txt"), paths(files(zip, SmallUploads.USUAL)));
    }

    @Test
    void aBombIsRefusedWhileItIsUnpacked() {
        var bomb = OfficialFixture.zipOf(Map.of("whatever.bin", new byte[30_000_000]));

        assertTrue(bomb.length < 60_000);
        refused(bomb, SmallUploads.USUAL);
    }

    @Test
    void theTotalCountsWhateverItIsMadeOf() {
        var noise = new byte[90_000];
        new Random(1).nextBytes(noise);
        var three = new LinkedHashMap<String, byte[]>();
        for (int i = 0; i < 3; i++) {
            three.put(i + ".bin", noise);
        }
        assertEquals(List.of(), files(OfficialFixture.zipOf(three), SmallUploads.SMALL));
        three.put("3.bin", noise);
        refused(OfficialFixture.zipOf(three), SmallUploads.SMALL);
        three.clear();
        three.put("0.csv", noise);
        three.put("1.csv", noise);
        assertEquals(2, files(OfficialFixture.zipOf(three), SmallUploads.SMALL).size());
        three.put("2.csv", noise);
        refused(OfficialFixture.zipOf(three), SmallUploads.SMALL);
    }

    @Test
    void entriesAreCounted() {
        var many = new LinkedHashMap<String, String>();
        for (int i = 0; i < 10; i++) {
            many.put("f" + i, "");
        }
        assertEquals(List.of(), files(OfficialFixture.zip(many), SmallUploads.SMALL));
        many.put("one more", "");
        refused(OfficialFixture.zip(many), SmallUploads.SMALL);
    }

    @Test
    void whatIsNoSoundArchiveIsRefused() {
        var zip = OfficialFixture.zip(OfficialFixture.release());
        var turned = zip.clone();
        turned[200] ^= 0x55;

        for (var bytes : List.of(
                new byte[0], "hello".getBytes(UTF_8), Arrays.copyOf(zip, 400), turned, new byte[] {'P', 'K', 5, 6})) {
            refused(bytes, SmallUploads.USUAL);
        }
    }

    private static List<UploadedFile> files(byte[] zip, UploadLimits limits) {
        return ZipArchive.files(zip, limits, OfficialFiles::couldBe);
    }

    private static void refused(byte[] zip, UploadLimits limits) {
        var refusal = assertThrows(Refusal.class, () -> files(zip, limits));
        assertEquals("malformed-file", refusal.code());
    }

    private static List<String> paths(List<UploadedFile> files) {
        return files.stream().map(UploadedFile::path).sorted().toList();
    }
}
