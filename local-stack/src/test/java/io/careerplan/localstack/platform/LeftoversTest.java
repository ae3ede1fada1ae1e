package io.careerplan.localstack.platform;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.careerplan.localstack.ProcessMark;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pid files of a killed start: what is ours ends, whatever else has the pid by now stays. */
class LeftoversTest {

    @TempDir
    Path state;

    private PlatformSettings settings;

    @BeforeEach
    void noPartRuns() {
        settings = new PlatformSettings(state, state, state, PlatformPorts.from(PlatformPorts.FIRST));
    }

    @Test
    void leftPartEnds() throws Exception {
        Process left = sleeper("-Dcareerplan.part=kafka");
        ProcessMark.of(left.toHandle()).write(settings.pidFile(Part.KAFKA));
        Leftovers.end(settings);
        assertFalse(left.isAlive());
    }

    @Test
    void strangerWithThePidStays() throws Exception {
        Process stranger = sleeper("something-else");
        ProcessMark.of(stranger.toHandle()).write(settings.pidFile(Part.KAFKA));
        Leftovers.end(settings);
        assertTrue(stranger.isAlive());
        stranger.destroyForcibly().waitFor();
    }

    @Test
    void partOfAnotherStartStays() throws Exception {
        Process other = sleeper("-Dcareerplan.part=kafka");
        new ProcessMark(other.pid(), 1).write(settings.pidFile(Part.KAFKA));
        Leftovers.end(settings);
        assertTrue(other.isAlive());
        other.destroyForcibly().waitFor();
    }

    private static Process sleeper(String mark) throws IOException {
        return new ProcessBuilder("/bin/sh", "-c", "read line", "sh", mark, "end").start();
    }
}
