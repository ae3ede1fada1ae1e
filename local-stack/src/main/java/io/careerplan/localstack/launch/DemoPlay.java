package io.careerplan.localstack.launch;

import io.careerplan.localstack.platform.Jvm;
import io.careerplan.localstack.platform.Part;
import io.careerplan.localstack.platform.Platform;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** Plays the demo journey against the running platform, as a process of its own that a reader could also start by hand. */
final class DemoPlay {

    /** Belongs to the system tests, which know this module and not the other way round. */
    private static final String MAIN = "io.careerplan.systemtests.demo.Demo";

    /** A story is told without a log beside it. */
    private static final List<String> SILENCE = List.of(
            "--enable-native-access=ALL-UNNAMED",
            "-Dslf4j.provider=org.slf4j.helpers.NOP_FallbackServiceProvider",
            "-Dslf4j.internal.verbosity=WARN");

    private DemoPlay() {}

    /** Exit code of the demo: 0 when every step went as told. */
    static int play(Platform platform) {
        List<String> command = new ArrayList<>(SILENCE);
        command.addFirst(Jvm.command());
        command.addAll(List.of("-cp", Jvm.classPath(), MAIN));
        command.addAll(addresses(platform));
        try {
            return new ProcessBuilder(command).inheritIO().start().waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refused("Stopped during the demo");
        }
    }

    private static List<String> addresses(Platform platform) {
        return List.of(
                platform.service(Part.ASSESSMENT).toString(),
                platform.service(Part.PLANNING).toString(),
                platform.service(Part.TRACKING).toString(),
                platform.stack().issuer().toString(),
                platform.stack().kafka());
    }
}
