package io.careerplan.systemtests.load;

import io.careerplan.systemtests.http.Api;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;

/** Asks services twice a second whether they live and are ready, and remembers who ever said otherwise. */
public final class HealthWatch implements AutoCloseable {

    private static final long PAUSE_MILLIS = 500;
    private static final List<String> CHECKS = List.of("/q/health/live", "/q/health/ready");

    private final Collection<URI> services;
    private final Set<String> complaints = new ConcurrentSkipListSet<>();
    private final Thread thread;
    private volatile boolean stopped;

    private HealthWatch(Collection<URI> services) {
        this.services = services;
        this.thread = Thread.ofVirtual().unstarted(this::watch);
    }

    /** Begins to ask them. */
    public static HealthWatch over(URI... services) {
        var watch = new HealthWatch(List.of(services));
        watch.thread.start();
        return watch;
    }

    private void watch() {
        try {
            while (!stopped) {
                services.forEach(service -> CHECKS.forEach(check -> ask(service.resolve(check))));
                Thread.sleep(PAUSE_MILLIS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void ask(URI check) {
        try {
            int status = Api.send(HttpRequest.newBuilder(check)).status();
            if (status != 200) {
                complaints.add(check + " " + status);
            }
        } catch (UncheckedIOException silent) {
            complaints.add(check + " no answer");
        }
    }

    /** Checks that were ever answered by anything but 200. */
    public Set<String> complaints() {
        return Set.copyOf(complaints);
    }

    @Override
    public void close() {
        stopped = true;
    }
}
