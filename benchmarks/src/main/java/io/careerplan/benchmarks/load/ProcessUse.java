package io.careerplan.benchmarks.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** What a process has used, as the operating system counts it. */
public final class ProcessUse {

    private ProcessUse() {}

    /** Processor time of all its threads since its start, in user and in system mode; counted in steps of 10 ms. */
    public static Duration cpu(ProcessHandle process) {
        return process.info().totalCpuDuration().orElseThrow();
    }

    /** Resident memory now, in MiB; needs Linux. */
    public static double resident(ProcessHandle process) {
        return status(process, "VmRSS:");
    }

    /** Most resident memory it ever had, in MiB; needs Linux. */
    public static double peak(ProcessHandle process) {
        return status(process, "VmHWM:");
    }

    private static double status(ProcessHandle process, String name) {
        try (var lines = Files.lines(Path.of("/proc", Long.toString(process.pid()), "status"))) {
            return lines.filter(line -> line.startsWith(name))
                    .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024)
                    .findFirst()
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
