package io.careerplan.localstack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A temporary folder that names its owner, so that what a killed JVM leaves behind is recognised and removed by the next.
 *
 * @param folder the folder itself
 */
public record Scratch(Path folder) {

    private static final String PREFIX = "careerplan-stack-";
    private static final String OWNER = "owner.pid";

    /** A new one; the abandoned ones of killed processes are removed on this occasion. */
    public static Scratch create() {
        return createIn(Path.of(System.getProperty("java.io.tmpdir")));
    }

    static Scratch createIn(Path temporary) {
        removeAbandoned(temporary);
        try {
            Path folder = Files.createTempDirectory(temporary, PREFIX);
            ProcessMark.of(ProcessHandle.current()).write(folder.resolve(OWNER));
            return new Scratch(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void removeAbandoned(Path temporary) {
        try (Stream<Path> entries = Files.list(temporary)) {
            List<Path> abandoned = entries.filter(Scratch::isAbandoned).toList();
            abandoned.forEach(folder -> {
                Postmaster.endLeftover(folder.resolve("postgres"));
                new Scratch(folder).delete();
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isAbandoned(Path folder) {
        // Another user's folder cannot be removed, and one without a mark is just being made.
        return folder.getFileName().toString().startsWith(PREFIX)
                && Files.isWritable(folder)
                && ProcessMark.read(folder.resolve(OWNER))
                        .map(mark -> mark.process().isEmpty())
                        .orElse(false);
    }

    /** Removes it with all it holds. */
    public void delete() {
        try {
            Folders.delete(folder);
        } catch (UncheckedIOException e) {
            // Something still wrote into it: the next start finds it abandoned and removes it.
            return;
        }
    }
}
