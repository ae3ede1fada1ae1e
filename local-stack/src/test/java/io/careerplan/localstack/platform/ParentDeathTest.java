package io.careerplan.localstack.platform;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.careerplan.localstack.Postmaster;
import io.careerplan.localstack.ProcessMark;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A launcher that is killed leaves no process behind. */
class ParentDeathTest {

    @TempDir
    Path state;

    @Test
    void partsAndPostgresServerEndWithTheirKilledParent() throws Exception {
        Process parent = start();
        List<ProcessHandle> parts = parts();
        assertEquals(4, parts.size());
        assertTrue(parts.stream().allMatch(ProcessHandle::isAlive));

        parent.destroyForcibly().waitFor();

        await().atMost(Duration.ofSeconds(20)).until(() -> parts.stream().noneMatch(ProcessHandle::isAlive));
    }

    private Process start() throws IOException {
        Process parent = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        StackParent.class.getName(),
                        state.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (var said = new BufferedReader(new InputStreamReader(parent.getInputStream(), UTF_8))) {
            assertEquals("ready", said.readLine());
        }
        return parent;
    }

    private List<ProcessHandle> parts() {
        var settings = new PlatformSettings(state, state, state, PlatformPorts.from(PlatformPorts.FIRST));
        var launched = Part.STACK.stream()
                .map(settings::pidFile)
                .flatMap(file -> ProcessMark.read(file).stream())
                .flatMap(mark -> mark.process().stream());
        var server = Postmaster.of(state.resolve("postgres")).stream();
        return Stream.concat(launched, server).toList();
    }
}
