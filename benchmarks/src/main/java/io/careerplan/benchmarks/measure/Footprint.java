package io.careerplan.benchmarks.measure;

import io.careerplan.benchmarks.report.Figure;
import io.careerplan.benchmarks.report.Limit;
import io.careerplan.benchmarks.report.Report;
import io.careerplan.benchmarks.stage.Program;
import io.careerplan.benchmarks.stage.Stage;
import io.careerplan.localstack.platform.Part;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** How long a service takes to start, and how much memory it holds. */
public final class Footprint {

    private static final Limit START = Limit.atMost(1.5);
    private static final Limit AFTER_START = Limit.atMost(256);
    private static final Limit UNDER_LOAD = Limit.atMost(400);
    private static final Duration REST = Duration.ofSeconds(3);

    private final Report report;

    /** Told to that report. */
    public Footprint(Report report) {
        this.report = report;
    }

    /** A running service, started as its image starts it, after plain starts: the first of these makes the tables. */
    public Program start(Stage stage, Part part) {
        report.say("Starting " + part.label());
        stage.service(part).close();
        double plain;
        try (var service = stage.service(part)) {
            plain = seconds(service);
        }
        var service = stage.cached(part);
        LockSupport.parkNanos(REST.toNanos());
        report.add(new Figure(part.label() + ": start with AOT cache, plain", "s", seconds(service), plain, START));
        report.add(new Figure(part.label() + ": memory after start", "MiB", service.resident(), null, AFTER_START));
        return service;
    }

    private static double seconds(Program service) {
        return service.startTime().toMillis() / 1e3;
    }

    /** Tells the most memory the service has held. */
    public void tellPeak(Part part, Program service) {
        report.add(new Figure(part.label() + ": most memory under load", "MiB", service.peak(), null, UNDER_LOAD));
    }
}
