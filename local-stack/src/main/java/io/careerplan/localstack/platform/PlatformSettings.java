package io.careerplan.localstack.platform;

import io.careerplan.localstack.Scratch;
import io.careerplan.localstack.StackAddresses;
import java.net.URI;
import java.nio.file.Path;

/**
 * What a platform is started from.
 *
 * @param root folder of the project with the packaged services
 * @param state folder for data, keys and pid files; kept between starts
 * @param logs folder for one log file a process
 * @param ports where the parts listen
 */
public record PlatformSettings(Path root, Path state, Path logs, PlatformPorts ports) {

    /** System property naming the folder of the project. */
    public static final String ROOT_PROPERTY = "careerplan.root";

    /** For tests: free ports, and a scratch folder that goes with the JVM or, when that was killed, with the next start. */
    public static PlatformSettings forTests() {
        Path folder = Scratch.create().folder();
        return new PlatformSettings(projectRoot(), folder, folder.resolve("logs"), PlatformPorts.free());
    }

    /** The folder of the project this JVM was started for. */
    public static Path projectRoot() {
        return Path.of(System.getProperty(ROOT_PROPERTY, "")).toAbsolutePath();
    }

    StackAddresses stack() {
        return new StackAddresses(
                ports.of(Part.POSTGRES), "127.0.0.1:" + ports.of(Part.KAFKA), http(Part.ISSUER), state.resolve("keys"));
    }

    URI http(Part part) {
        return URI.create("http://127.0.0.1:" + ports.of(part));
    }

    Path log(Instance instance) {
        return logs.resolve(instance.name() + ".log");
    }

    Path pidFile(Part part) {
        return pidFile(Instance.first(part, this));
    }

    Path pidFile(Instance instance) {
        return state.resolve(instance.name() + ".pid");
    }

    Path readyFile(Part part) {
        return state.resolve(part.key() + ".ready");
    }

    /** The packaged service; there only after a build. */
    public Path jar(Part service) {
        return root.resolve(service.key() + "-service/target/quarkus-app/quarkus-run.jar");
    }
}
