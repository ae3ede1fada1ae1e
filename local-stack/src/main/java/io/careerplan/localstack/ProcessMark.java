package io.careerplan.localstack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Which process wrote a pid file. The start time tells it from a later process that was given the same pid.
 *
 * @param pid process id
 * @param started start time as the operating system reports it, in milliseconds since 1970
 */
public record ProcessMark(long pid, long started) {

    /** The mark of a running process. */
    public static ProcessMark of(ProcessHandle process) {
        return new ProcessMark(process.pid(), startOf(process));
    }

    /** The process, while it still runs. */
    public Optional<ProcessHandle> process() {
        return ProcessHandle.of(pid)
                .filter(ProcessHandle::isAlive)
                .filter(found -> Math.abs(startOf(found) - started) < 2_000);
    }

    /** Writes the pid file. */
    public void write(Path file) {
        try {
            Files.write(file, List.of(Long.toString(pid), Long.toString(started)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads a pid file; empty when there is none or it is not one of ours. */
    public static Optional<ProcessMark> read(Path file) {
        try {
            List<String> lines = Files.readAllLines(file);
            return Optional.of(new ProcessMark(Long.parseLong(lines.get(0)), Long.parseLong(lines.get(1))));
        } catch (NoSuchFileException | NumberFormatException | IndexOutOfBoundsException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long startOf(ProcessHandle process) {
        return process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
    }
}
