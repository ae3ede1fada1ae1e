package io.careerplan.localstack.platform;

import io.careerplan.localstack.ProcessMark;
import java.util.concurrent.TimeUnit;

/** Ends what is left of a start that was killed. Such processes end by themselves within a moment; one that hangs does not. */
public final class Leftovers {

    private Leftovers() {}

    /** Ends processes of a former start from the same state folder, and waits until they are gone. */
    public static void end(PlatformSettings settings) {
        for (Part part : Part.values()) {
            ProcessMark.read(settings.pidFile(part))
                    .flatMap(ProcessMark::process)
                    .filter(found -> isOurs(found, part))
                    .ifPresent(Leftovers::end);
        }
    }

    // A pid and a start time could match by accident; the mark in the command line does not.
    private static boolean isOurs(ProcessHandle found, Part part) {
        return found.info().commandLine().orElse("").contains(Commands.MARK + part.key() + " ");
    }

    private static void end(ProcessHandle process) {
        process.destroyForcibly();
        process.onExit().orTimeout(10, TimeUnit.SECONDS).join();
    }
}
