package io.careerplan.systemtests.bench;

import io.careerplan.localstack.FreePorts;
import io.careerplan.localstack.KafkaDetour;
import io.careerplan.localstack.platform.Part;
import io.careerplan.localstack.platform.Platform;
import io.careerplan.localstack.platform.PlatformProcess;
import io.careerplan.localstack.platform.PlatformSettings;
import io.careerplan.systemtests.demo.Addresses;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A platform of one's own to be damaged: its processes are killed by their pid, its services stop at fail points, run with
 * mutants and are reached, where wanted, through a proxy. It ends with {@link #close}.
 */
public final class Bench implements AutoCloseable {

    private final PlatformSettings settings = PlatformSettings.forTests();
    private final Platform platform = new Platform(settings);
    private final Optional<TcpProxy> brokerLine;

    private Bench(Optional<TcpProxy> brokerLine) {
        this.brokerLine = brokerLine;
        Part.SERVICES.forEach(service -> platform.process(service).options(options()));
    }

    /** A platform whose services run as packaged. */
    public static Bench start() {
        return new Bench(Optional.empty()).started();
    }

    /** A platform of which one service has something taken out of it. */
    public static Bench startWith(Part service, Mutant mutant) {
        var bench = new Bench(Optional.empty());
        bench.process(service).options(bench.options(mutant));
        return bench.started();
    }

    /** A platform whose services reach the broker through a proxy. */
    public static Bench behindProxy() {
        int door = FreePorts.one();
        var line = TcpProxy.to(door);
        var bench = new Bench(Optional.of(line));
        bench.platform.process(Part.KAFKA).options(List.of(new KafkaDetour(door, line.port()).option()));
        return bench.started();
    }

    private Bench started() {
        try {
            platform.start(line -> {});
            return this;
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    /** The JVM options of a service here, further ones behind them. */
    private List<String> options(Mutant... mutants) {
        var options = new ArrayList<>(List.of("-Dquarkus.profile=local,bench"));
        brokerLine.ifPresent(line -> options.add("-Dkafka.bootstrap.servers=127.0.0.1:" + line.port()));
        for (var mutant : mutants) {
            options.add(mutant.option());
        }
        return options;
    }

    /** What runs here. */
    public Platform platform() {
        return platform;
    }

    /** A process of it. */
    public PlatformProcess process(Part part) {
        return platform.process(part);
    }

    /** A further instance of a service, yet to be started. */
    public PlatformProcess another(Part service) {
        return platform.another(service).options(options());
    }

    /** The line between services and broker. */
    public TcpProxy brokerLine() {
        return brokerLine.orElseThrow();
    }

    /** Where everything is. */
    public Addresses at() {
        return new Addresses(
                platform.service(Part.ASSESSMENT),
                platform.service(Part.PLANNING),
                platform.service(Part.TRACKING),
                platform.stack().issuer(),
                platform.stack().kafka());
    }

    /** The database of a service. */
    public Database database(Part service) {
        return new Database(platform.stack(), service.key());
    }

    /** Starts a service anew, to stop at the fail point when it has been passed so often. */
    public Trap arm(Part service, String failPoint, int passes) {
        var trap = new Trap(platform.process(service), settings.state().resolve("fail-" + System.nanoTime()));
        var armed = new ArrayList<>(options());
        armed.add("-Dcareerplan.fail-point.at=" + failPoint);
        armed.add("-Dcareerplan.fail-point.after=" + passes);
        armed.add("-Dcareerplan.fail-point.signal=" + trap.signal());
        platform.process(service).options(armed).restart();
        return trap;
    }

    /** Starts a service anew with something taken out of it. */
    public void mutate(Part service, Mutant... mutants) {
        platform.process(service).options(options(mutants)).restart();
    }

    /** Starts a service anew, with nothing armed. */
    public void disarm(Part service) {
        platform.process(service).options(options()).restart();
    }

    @Override
    public void close() {
        platform.close();
        brokerLine.ifPresent(TcpProxy::close);
    }
}
