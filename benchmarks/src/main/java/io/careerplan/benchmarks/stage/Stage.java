package io.careerplan.benchmarks.stage;

import io.careerplan.benchmarks.floor.FloorServer;
import io.careerplan.benchmarks.load.Exchange;
import io.careerplan.benchmarks.load.Request;
import io.careerplan.localstack.FreePorts;
import io.careerplan.localstack.ServiceSettings;
import io.careerplan.localstack.StackAddresses;
import io.careerplan.localstack.platform.Jvm;
import io.careerplan.localstack.platform.Part;
import io.careerplan.localstack.platform.Platform;
import io.careerplan.localstack.platform.PlatformSettings;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** PostgreSQL, Kafka and sign-in as {@code ./run} starts them, and services and floors as production would. */
public final class Stage implements AutoCloseable {

    /**
     * What the services are started with: no limit to the compilers, a heap that leaves a container of 400 MiB room for the
     * rest. The floors get the same.
     */
    public static final List<String> FLAGS = List.of(
            "-XX:+UseSerialGC",
            "-Xms32m",
            "-Xmx192m",
            "-XX:+UseCompactObjectHeaders",
            "-XX:TrimNativeHeapInterval=2000");

    private final PlatformSettings settings;
    private final Platform platform;

    private Stage(PlatformSettings settings, Platform platform) {
        this.settings = settings;
        this.platform = platform;
    }

    /** A stage with the stack on it, and nothing else yet. */
    public static Stage open() {
        var settings = PlatformSettings.forTests();
        var platform = new Platform(settings);
        var stage = new Stage(settings, platform);
        Runtime.getRuntime().addShutdownHook(new Thread(platform::close));
        platform.startStack(_ -> {});
        return stage;
    }

    /** Where PostgreSQL, Kafka and the issuer are. */
    public StackAddresses stack() {
        return platform.stack();
    }

    /** Starts a service from its usual packaging. */
    public Program service(Part part) {
        return service(part, settings.jar(part), List.of());
    }

    /** Starts a service with a cache made ahead of time, as its image does, after a start that made the cache. */
    public Program cached(Part part) {
        var jar = settings.root().resolve(part.key() + "-service/target/aot/quarkus-run.jar");
        var cache = settings.logs().resolve(part.key() + ".aot");
        service(part, jar, List.of("-XX:AOTCacheOutput=" + cache)).close();
        return service(part, jar, List.of("-XX:AOTCache=" + cache, "-XX:AOTMode=on"));
    }

    private Program service(Part part, Path jar, List<String> options) {
        int port = FreePorts.one();
        Map<String, String> properties = new TreeMap<>(ServiceSettings.of(stack(), part.key()));
        // The secrets of the local stack are refused by any other profile; logs are written as production writes them.
        properties.put("quarkus.profile", "local");
        properties.put("quarkus.log.console.json.enabled", "true");
        properties.put(
                "careerplan.local.parent-pid",
                Long.toString(ProcessHandle.current().pid()));
        properties.put("quarkus.http.host", "127.0.0.1");
        properties.put("quarkus.http.port", Integer.toString(port));
        var command = java();
        command.addAll(options);
        properties.forEach((name, value) -> command.add("-D" + name + "=" + value));
        command.addAll(List.of("-jar", jar.toString()));
        return Program.start(command, port, log(part.key()), () -> answers(port, "/q/health/ready", 200));
    }

    /**
     * Starts a bare endpoint over the rows of a tenant.
     *
     * @param part whose database
     * @param table the table
     */
    public Program floor(Part part, String table, String tenant) {
        int port = FreePorts.one();
        var database = ServiceSettings.of(stack(), part.key());
        var command = java();
        // Without it the JDK's server holds answers back for a while.
        command.addAll(List.of("-Dsun.net.httpserver.nodelay=true", "-cp", Jvm.classPath()));
        command.addAll(List.of(FloorServer.class.getName(), Integer.toString(port)));
        for (var name : List.of("jdbc.url", "username", "password")) {
            command.add(database.getOrDefault("quarkus.datasource." + name, ""));
        }
        command.addAll(List.of(tenant, table));
        return Program.start(command, port, log("floor-" + table), () -> !FreePorts.isFree(port));
    }

    /** A connection to a service's database, as its application role. */
    public Connection database(Part part) throws SQLException {
        var settings = ServiceSettings.of(stack(), part.key());
        return DriverManager.getConnection(
                stack().jdbcUrl(part.key()),
                settings.get("quarkus.datasource.username"),
                settings.get("quarkus.datasource.password"));
    }

    private static List<String> java() {
        var command = new ArrayList<>(List.of(Jvm.command()));
        command.addAll(FLAGS);
        command.add("--enable-native-access=ALL-UNNAMED");
        command.add("--sun-misc-unsafe-memory-access=allow");
        return command;
    }

    private Path log(String name) {
        return settings.logs().resolve(name + ".log");
    }

    private static boolean answers(int port, String path, int wanted) {
        try (var connection = Exchange.to(port)) {
            return connection.status(Request.get(path, Map.of())) == wanted;
        } catch (UncheckedIOException notYet) {
            return false;
        }
    }

    @Override
    public void close() {
        platform.close();
    }
}
