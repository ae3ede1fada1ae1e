package io.careerplan.localstack.platform;

import io.careerplan.localstack.Folders;
import io.careerplan.localstack.FreePorts;
import io.careerplan.localstack.StackAddresses;
import java.net.URI;
import java.net.http.HttpClient;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/**
 * The platform as it runs on one machine: PostgreSQL, Kafka and sign-in, then the three packaged services, each a process.
 *
 * <p>{@code try (Platform platform = Platform.start(PlatformSettings.forTests()))} is all a system test needs. The processes end
 * with this one, however it ends.
 */
public final class Platform implements AutoCloseable {

    private final PlatformSettings settings;
    private final HttpClient client = HttpClient.newHttpClient();
    private final Map<Part, PlatformProcess> processes = new EnumMap<>(Part.class);
    private final List<PlatformProcess> further = new CopyOnWriteArrayList<>();
    private boolean closing;

    /** A platform yet to be started. */
    public Platform(PlatformSettings settings) {
        this.settings = settings;
        for (Part part : Part.values()) {
            processes.put(part, process(Instance.first(part, settings)));
        }
    }

    /**
     * A platform, ready for use.
     *
     * @throws PlatformFailure when a part does not start; the others are stopped then
     */
    public static Platform start(PlatformSettings settings) {
        Platform platform = new Platform(settings);
        try {
            platform.start(line -> {});
            return platform;
        } catch (RuntimeException e) {
            platform.close();
            throw e;
        }
    }

    /**
     * Starts all parts.
     *
     * @param progress told a line at each step
     */
    public void start(Consumer<String> progress) {
        startStack(progress);
        startTogether(Part.SERVICES, progress);
    }

    /** Starts PostgreSQL, Kafka and sign-in alone. */
    public void startStack(Consumer<String> progress) {
        Folders.create(settings.state());
        Folders.create(settings.logs());
        startTogether(Part.STACK, progress);
    }

    private void startTogether(List<Part> parts, Consumer<String> progress) {
        parts.forEach(this::startUnlessClosing);
        parts.forEach(part -> {
            process(part).awaitReady();
            progress.accept(part.label() + " is ready");
        });
    }

    // A Ctrl-C in the middle of the start must not be followed by further starts.
    private synchronized void startUnlessClosing(Part part) {
        if (closing) {
            throw new PlatformFailure("Stopped while it was started");
        }
        process(part).start();
    }

    private PlatformProcess process(Instance instance) {
        return new PlatformProcess(instance, settings, new Readiness(settings, client).of(instance));
    }

    /**
     * A further instance of a service beside the first, on the same database, yet to be started by {@code restart()}. It ends
     * with the platform.
     */
    public PlatformProcess another(Part service) {
        String name = service.key() + "-" + (further.size() + 2);
        PlatformProcess process = process(new Instance(service, name, FreePorts.one()));
        further.add(process);
        return process;
    }

    /** The handle of one process. */
    public PlatformProcess process(Part part) {
        PlatformProcess process = processes.get(part);
        if (process == null) {
            throw new IllegalArgumentException("No process for " + part);
        }
        return process;
    }

    /** Address of a service without its root path, for example {@code http://127.0.0.1:8081}. */
    public URI service(Part service) {
        return settings.http(service);
    }

    /** Root of a service's resources, for example {@code http://127.0.0.1:8081/assessment/v1}. */
    public URI api(Part service) {
        return service(service).resolve("/" + service.key() + "/v1");
    }

    /** Where PostgreSQL, Kafka and the issuer are; also what tokens are minted from. */
    public StackAddresses stack() {
        return settings.stack();
    }

    /** Stops the services, then Kafka and sign-in, then PostgreSQL. */
    @Override
    public void close() {
        synchronized (this) {
            closing = true;
        }
        further.parallelStream().forEach(PlatformProcess::stop);
        stopTogether(Part.SERVICES);
        stopTogether(List.of(Part.KAFKA, Part.ISSUER));
        stopTogether(List.of(Part.POSTGRES));
        client.close();
    }

    private void stopTogether(List<Part> parts) {
        parts.parallelStream().map(this::process).forEach(PlatformProcess::stop);
    }
}
