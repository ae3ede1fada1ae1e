package io.careerplan.localstack.launch;

import io.careerplan.localstack.platform.Jvm;
import io.careerplan.localstack.platform.Part;
import io.careerplan.localstack.platform.Platform;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** Plays the demo journey against the running platform, as a process of its own that a reader could also start by hand. */
final class DemoPlay {

    /** Belongs to the system tests, which know this module and not the other way round. */
    private static final String MAIN = "io.careerplan.systemtests.demo.Demo";

    private DemoPlay() {}

    /** Exit code of the demo: 0 when every step went as told. */
    static int play(Platform platform) {
        List<String> command = List.of(
                Jvm.command(),
                "-cp",
                Jvm.classPath(),
                MAIN,
                platform.service(Part.ASSESSMENT).toString(),
                platform.service(Part.PLANNING).toString(),
                platform.service(Part.TRACKING).toString(),
                platform.stack().issuer().toString(),
                platform.stack().kafka());
        try {
            return new ProcessBuilder(command).inheritIO().start().waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refused("Stopped during the demo");
        }
    }
}
