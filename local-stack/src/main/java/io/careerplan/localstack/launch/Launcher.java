package io.careerplan.localstack.launch;

import io.careerplan.localstack.platform.Leftovers;
import io.careerplan.localstack.platform.Part;
import io.careerplan.localstack.platform.Platform;
import io.careerplan.localstack.platform.PlatformFailure;
import io.careerplan.localstack.platform.PlatformPorts;
import io.careerplan.localstack.platform.PlatformSettings;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** The program behind {@code ./run}. Exit codes: 0 done, 1 could not, 2 asked wrongly, 130 and 143 stopped by a signal. */
public final class Launcher {

    private final Options options;
    private volatile boolean stopping;

    private Launcher(Options options) {
        this.options = options;
    }

    public static void main(String[] arguments) {
        System.exit(run(List.of(arguments)));
    }

    private static int run(List<String> arguments) {
        try {
            return new Launcher(Options.parse(arguments)).run();
        } catch (Misuse e) {
            System.err.println("run: " + e.getMessage() + " (./run --help)");
            return 2;
        }
    }

    private int run() {
        try {
            return start(PlatformSettings.projectRoot());
        } catch (Refused | PlatformFailure e) {
            // Parts that end because we stop them are no news.
            if (!stopping) {
                System.err.println("run: " + e.getMessage());
            }
            return 1;
        }
    }

    private int start(Path root) {
        RunFolder folder = RunFolder.claim(root.resolve(".local"), "http://127.0.0.1:" + options.firstPort());
        if (options.fresh()) {
            folder.empty();
        }
        var ports = PlatformPorts.from(options.firstPort());
        var settings = new PlatformSettings(root, folder.state(), folder.logs(), ports);
        Leftovers.end(settings);
        Preflight.check(settings);
        Platform platform = new Platform(settings);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(platform, folder)));
        say("Starting (logs: %s)".formatted(settings.logs()));
        platform.start(line -> say("  " + line));
        return options.demo() ? demo(platform, settings) : fillAndServe(platform, settings);
    }

    private int demo(Platform platform, PlatformSettings settings) {
        int code = DemoPlay.play(platform);
        return options.keep() && code == 0 ? serve(platform, settings) : code;
    }

    private static int fillAndServe(Platform platform, PlatformSettings settings) {
        try (HttpClient client = HttpClient.newHttpClient()) {
            new DemoOrganisation(platform.api(Part.ASSESSMENT), platform.stack(), client).fill();
        }
        return serve(platform, settings);
    }

    /** Runs until a signal; a part that ends by itself ends everything, as a half platform helps nobody. */
    private static int serve(Platform platform, PlatformSettings settings) {
        say(Welcome.text(platform, settings.logs()));
        CompletableFuture<?>[] ends = List.of(Part.values()).stream()
                .map(part -> platform.process(part).onExit().thenApply(code -> ended(part, code, settings)))
                .toArray(CompletableFuture<?>[]::new);
        throw new PlatformFailure((String) CompletableFuture.anyOf(ends).join());
    }

    private static String ended(Part part, int code, PlatformSettings settings) {
        return "%s ended unexpectedly with code %d; its log is %s"
                .formatted(part.label(), code, settings.logs().resolve(part.key() + ".log"));
    }

    private void stop(Platform platform, RunFolder folder) {
        stopping = true;
        say("\nStopping");
        platform.close();
        folder.close();
        say("Stopped");
    }

    private static void say(String line) {
        System.out.println(line);
    }
}
