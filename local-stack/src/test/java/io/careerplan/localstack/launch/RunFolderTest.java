package io.careerplan.localstack.launch;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One launcher a folder. */
class RunFolderTest {

    @TempDir
    Path folder;

    @Test
    void secondStartIsToldWhoRunsAndWhere() {
        try (RunFolder first = RunFolder.claim(folder, "http://127.0.0.1:8081")) {
            assertTrue(Files.exists(first.state()));
            String message = assertThrows(Refused.class, () -> RunFolder.claim(folder, "http://127.0.0.1:9081"))
                    .getMessage();
            assertTrue(message.contains("process " + ProcessHandle.current().pid()), message);
            assertTrue(message.contains("http://127.0.0.1:8081"), message);
        }
    }

    @Test
    void folderIsFreeAgainAfterwards() {
        RunFolder.claim(folder, "here").close();
        RunFolder.claim(folder, "there").close();
    }

    @Test
    void pidFileOfAKilledLauncherStandsInNobodysWay() throws IOException {
        Files.writeString(folder.resolve("run.pid"), "1\nhttp://127.0.0.1:8081\n");
        Files.createFile(folder.resolve("run.lock"));
        RunFolder.claim(folder, "here").close();
    }

    @Test
    void emptyingForgetsStateAndLogsAndKeepsTools() throws IOException {
        Path tool = Files.writeString(folder.resolve("tool"), "kept");
        try (RunFolder run = RunFolder.claim(folder, "here")) {
            Path row = Files.writeString(run.state().resolve("row"), "forgotten");
            Path line = Files.writeString(run.logs().resolve("line"), "forgotten");
            run.empty();
            assertFalse(Files.exists(row));
            assertFalse(Files.exists(line));
        }
        assertTrue(Files.exists(tool));
    }
}
