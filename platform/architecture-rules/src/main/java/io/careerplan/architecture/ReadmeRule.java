package io.careerplan.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The README stays a page that is read. */
public final class ReadmeRule {

    private static final int LINES = 150;

    private ReadmeRule() {}

    /** Throws an {@link AssertionError} when the README of the repository is missing or longer than 150 lines. */
    public static void check(Path root) {
        Path readme = root.resolve("README.md");
        if (!Files.exists(readme) || lines(readme) > LINES) {
            throw new AssertionError("README.md is missing or has more than " + LINES + " lines");
        }
    }

    private static int lines(Path file) {
        try {
            return Files.readAllLines(file).size();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
