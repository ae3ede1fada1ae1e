package io.careerplan.localstack.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a failed start says of its cause. */
class LogFileTest {

    @TempDir
    Path folder;

    @Test
    void innermostCauseOfTheLastFailureIsTold() throws IOException {
        Path log = Files.writeString(folder.resolve("log"), """
                ERROR first start
                Caused by: older
                ERROR second start
                Caused by: outer
                \tat somewhere
                Caused by: port in use
                \t... 9 more
                """);
        assertEquals(": port in use", LogFile.lastCause(log));
    }

    @Test
    void noCauseAndNoLogSayNothing() throws IOException {
        assertEquals("", LogFile.lastCause(Files.writeString(folder.resolve("log"), "killed\n")));
        assertEquals("", LogFile.lastCause(folder.resolve("missing")));
    }
}
