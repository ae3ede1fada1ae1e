package io.careerplan.localstack.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.careerplan.localstack.platform.PlatformSettings;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The shell functions behind {@code ./run} and {@code ./test}. */
class ToolchainTest {

    private static final FileTime BEFORE = FileTime.from(Instant.parse("2026-11-22T08:00:00Z"));
    private static final FileTime AFTER = FileTime.from(Instant.parse("2026-11-22T09:00:00Z"));

    @TempDir
    Path folder;

    private Path source;
    private Path stamp;

    @BeforeEach
    void oneSourceOlderThanTheStamp() throws IOException {
        Path sources = Files.createDirectory(folder.resolve("src"));
        source = Files.writeString(sources.resolve("A.java"), "class A {}");
        Files.setLastModifiedTime(source, BEFORE);
        Files.setLastModifiedTime(sources, BEFORE);
        stamp = Files.writeString(folder.resolve("stamp"), "");
        Files.setLastModifiedTime(stamp, FileTime.from(BEFORE.toInstant().plusSeconds(1)));
    }

    @Test
    void olderSourcesAreNotStale() throws Exception {
        assertEquals("no", stale());
    }

    @Test
    void changedSourceIsStale() throws Exception {
        Files.setLastModifiedTime(source, AFTER);
        assertEquals("yes", stale());
    }

    @Test
    void removedSourceIsStale() throws Exception {
        Files.delete(source);
        assertEquals("yes", stale());
    }

    @Test
    void neverBuiltIsStale() throws Exception {
        Files.delete(stamp);
        assertEquals("yes", stale());
    }

    @ParameterizedTest
    @CsvSource({
        "3.9.12, yes",
        "3.9.16, yes",
        "3.10.1, yes",
        "4.0.0, yes",
        "3.9.11, no",
        "3.8.7, no",
        "3.9, no",
        "2.9.13, no"
    })
    void mavenVersionsCompareByNumber(String version, String expected) throws Exception {
        assertEquals(expected, shell("at_least " + version + " 3.9.12 && echo yes || echo no"));
    }

    @Test
    void jdkIsFoundByItsReleaseFile() throws Exception {
        Path jdk = jdk("25.0.3");
        assertEquals(jdk.toString(), shell("find_jdk; echo $JAVA_HOME", jdk));
    }

    @Test
    void otherJdkDoesNotCount() throws Exception {
        assertEquals("17", shell("jdk_version " + jdk("17.0.15")));
        assertEquals("", shell("jdk_version " + folder));
    }

    @Test
    void missingJdkIsOneLine() throws Exception {
        String said = shell("jdk_candidates() { echo " + folder + "; }; find_jdk 2>&1");
        assertEquals(1, said.lines().count(), said);
        assertEquals(true, said.contains("JDK 25 is missing"), said);
    }

    private Path jdk(String version) throws IOException {
        Path home = folder.resolve("jdk");
        Path compiler = Files.createDirectories(home.resolve("bin")).resolve("javac");
        Files.writeString(compiler, "");
        compiler.toFile().setExecutable(true);
        Files.writeString(home.resolve("release"), "IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"" + version + "\"\n");
        return home;
    }

    private String stale() throws Exception {
        return shell("is_stale %s %s && echo yes || echo no".formatted(stamp, folder.resolve("src")));
    }

    private static String shell(String script) throws Exception {
        return shell(script, Path.of(System.getProperty("java.home")));
    }

    private static String shell(String script, Path javaHome) throws Exception {
        Path functions = PlatformSettings.projectRoot().resolve("bin/toolchain.sh");
        var builder = new ProcessBuilder("bash", "-c", ". " + functions + "; " + script);
        builder.environment().putAll(Map.of("JAVA_HOME", javaHome.toString()));
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said.strip();
    }
}
