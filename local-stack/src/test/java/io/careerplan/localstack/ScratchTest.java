package io.careerplan.localstack;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What killed runs leave in the temporary folder goes at the next start; what lives stays. */
class ScratchTest {

    @TempDir
    Path temporary;

    @Test
    void folderOfAVanishedProcessIsRemoved() throws Exception {
        Path left = folder("careerplan-stack-1");
        Process gone = new ProcessBuilder("true").start();
        ProcessMark mark = ProcessMark.of(gone.toHandle());
        gone.waitFor();
        mark.write(left.resolve("owner.pid"));
        Files.writeString(left.resolve("data"), "kept by nobody");

        Scratch.createIn(temporary);

        assertFalse(Files.exists(left));
    }

    @Test
    void folderOfAnotherProcessThatWasGivenTheSamePidIsRemoved() throws IOException {
        Path left = folder("careerplan-stack-2");
        long pid = ProcessHandle.current().pid();
        new ProcessMark(pid, 1).write(left.resolve("owner.pid"));

        Scratch.createIn(temporary);

        assertFalse(Files.exists(left));
    }

    @Test
    void folderOfALivingProcessStays() throws IOException {
        Path used = Scratch.createIn(temporary).folder();

        Scratch.createIn(temporary);

        assertTrue(Files.exists(used));
    }

    @Test
    void foldersOfOthersStay() throws IOException {
        Path theirs = folder("somebody-elses");
        Path unmarked = folder("careerplan-stack-just-being-made");

        Scratch.createIn(temporary);

        assertTrue(Files.exists(theirs));
        assertTrue(Files.exists(unmarked));
    }

    private Path folder(String name) throws IOException {
        return Files.createDirectory(temporary.resolve(name));
    }
}
