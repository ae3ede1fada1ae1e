package io.careerplan.systemtests.keycloak;

import io.careerplan.localstack.Folders;
import io.careerplan.localstack.FreePorts;
import io.careerplan.systemtests.http.SignIn;
import io.careerplan.systemtests.http.UnexpectedAnswer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;

/** A real Keycloak as a process, with the demo's realm imported. Its distribution was unpacked by the build. */
final class KeycloakProcess implements AutoCloseable {

    /** The first start builds the server, which takes minutes on a small machine. */
    private static final Duration START = Duration.ofMinutes(10);

    private static final Path ROOT = Path.of(System.getProperty("careerplan.root"));
    private static final Path UNPACKED = ROOT.resolve("system-tests/target/keycloak");
    private static final String REALM = "deploy/keycloak/demo/careerplan-realm.json";

    private final Process process;
    private final URI realm;
    private final Path log;

    private KeycloakProcess(Process process, URI realm, Path log) {
        this.process = process;
        this.realm = realm;
        this.log = log;
    }

    static KeycloakProcess start() {
        try {
            var home = home();
            var data = home.resolve("data");
            // What an earlier run imported would stay as it was.
            Folders.delete(data);
            Files.copy(
                    ROOT.resolve(REALM),
                    Folders.create(data.resolve("import")).resolve("careerplan-realm.json"),
                    StandardCopyOption.REPLACE_EXISTING);
            var port = FreePorts.one();
            var log = home.resolve("keycloak.log");
            var process = command(home, port)
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
            var realm = URI.create("http://127.0.0.1:" + port + "/realms/careerplan");
            return new KeycloakProcess(process, realm, log).awaitReady();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ProcessBuilder command(Path home, int port) {
        var builder = new ProcessBuilder(List.of(
                "sh",
                home.resolve("bin/kc.sh").toString(),
                "start-dev",
                "--import-realm",
                "--http-host=127.0.0.1",
                "--http-port=" + port,
                "--cache=local"));
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        return builder;
    }

    private static Path home() throws IOException {
        try (var folders = Files.list(UNPACKED)) {
            return folders.filter(folder -> Files.exists(folder.resolve("bin/kc.sh")))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** The issuer as it stands in the tokens. */
    URI realm() {
        return realm;
    }

    SignIn signIn() {
        return new SignIn(realm);
    }

    private KeycloakProcess awaitReady() {
        var deadline = System.nanoTime() + START.toNanos();
        while (!answers()) {
            if (!process.isAlive() || System.nanoTime() > deadline) {
                close();
                throw new IllegalStateException("Keycloak did not start, its log is " + log);
            }
            pause();
        }
        return this;
    }

    private boolean answers() {
        try {
            return !signIn().user("demo-app", "demo-employee", "local-demo-demo-employee")
                    .isEmpty();
        } catch (UnexpectedAnswer | UncheckedIOException notYet) {
            return false;
        }
    }

    private static void pause() {
        try {
            Thread.sleep(Duration.ofSeconds(1));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while Keycloak was started", e);
        }
    }

    /** The script starts the server as a child of its own. */
    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
        process.onExit().join();
    }
}
