package io.careerplan.localstack.platform;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Reads what a process said last. */
final class LogFile {

    private static final String CAUSE = "Caused by: ";

    private LogFile() {}

    /** The innermost cause of the last failure as {@code ": cause"}; empty when the log tells none. */
    static String lastCause(Path log) {
        // Bytes that are no UTF-8 must not hide the cause behind another failure.
        try (Stream<String> lines = new String(Files.readAllBytes(log), StandardCharsets.UTF_8).lines()) {
            return lines.filter(line -> line.startsWith(CAUSE))
                    .reduce((earlier, later) -> later)
                    .map(line -> ": " + line.substring(CAUSE.length()))
                    .orElse("");
        } catch (IOException e) {
            return "";
        }
    }
}
