package io.careerplan.localstack.launch;

import io.careerplan.localstack.platform.Part;
import io.careerplan.localstack.platform.PlatformPorts;
import io.careerplan.localstack.platform.PlatformSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** What must be true before anything is started. */
final class Preflight {

    /** Bytes the platform wants free: data, log segments and log files. */
    static final long DISK = 1L << 30;

    private Preflight() {}

    static void check(PlatformSettings settings) {
        requireDisk(freeBytes(settings.state()), settings.state());
        requirePorts(settings.ports());
        Part.SERVICES.forEach(service -> requireBuilt(settings.jar(service)));
    }

    static void requireDisk(long free, Path folder) {
        if (free < DISK) {
            throw new Refused("Only %d MiB are free where %s is; make room for 1 GiB and start again."
                    .formatted(free >> 20, folder));
        }
    }

    static void requirePorts(PlatformPorts ports) {
        List<Part> taken = ports.taken();
        if (!taken.isEmpty()) {
            String named = taken.stream()
                    .map(part -> "%d (for %s)".formatted(ports.of(part), part.label()))
                    .collect(Collectors.joining(", "));
            throw new Refused(("Taken by another program: port %s. Stop that program, or start on other ports:"
                            + " ./run --ports 9081 takes 9081 to 9086.")
                    .formatted(named));
        }
    }

    private static void requireBuilt(Path jar) {
        if (Files.notExists(jar)) {
            throw new Refused("Not built: " + jar + " is missing. Start with ./run, which builds it.");
        }
    }

    private static long freeBytes(Path folder) {
        try {
            return Files.getFileStore(folder).getUsableSpace();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
