package io.careerplan.benchmarks.measure;

import io.careerplan.benchmarks.floor.BareBroker;
import io.careerplan.benchmarks.load.Exchange;
import io.careerplan.benchmarks.load.Request;
import io.careerplan.benchmarks.report.Figure;
import io.careerplan.benchmarks.report.Limit;
import io.careerplan.benchmarks.report.Report;
import io.careerplan.benchmarks.stage.Organisation;
import io.careerplan.benchmarks.stage.Organisation.Person;
import io.careerplan.benchmarks.stage.Program;
import io.careerplan.benchmarks.stage.Stage;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.HdrHistogram.Histogram;
import org.jspecify.annotations.Nullable;

/**
 * How long it takes until what assessment has committed shows in planning: from the answer to the person who set a goal to
 * the first look that finds the new goals in planning's database, against the way of a record through the broker alone.
 */
public final class Arrivals {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration PAUSE = Duration.ofMillis(5);
    private static final Duration LOOK = Duration.ofNanos(200_000);
    private static final Limit P99 = Limit.ratioAtMost(3);

    private final Pace pace;
    private final Report report;

    /** Arrivals measured at that pace. */
    public Arrivals(Pace pace, Report report) {
        this.pace = pace;
        this.report = report;
    }

    /** Measures the broker alone, then the services. */
    public void measure(Stage stage, Program assessment, List<Person> people) throws SQLException {
        report.say("Timing the way of events");
        int warmUp = pace.events() / 2;
        var bare = new BareBroker(stage.stack().kafka()).latencies(pace.events(), warmUp, PAUSE);
        var events = new Histogram(PATIENCE.toNanos(), 3);
        try (var planning = KnownGoals.open(stage);
                var connection = Exchange.to(assessment.port())) {
            for (int number = 0; number < warmUp + pace.events(); number++) {
                long nanos = way(connection, planning, people.get(number % people.size()));
                if (number >= warmUp) {
                    events.recordValue(nanos);
                }
                LockSupport.parkNanos(PAUSE.toNanos());
            }
        }
        tell(events, bare, 50, null);
        tell(events, bare, 99, P99);
    }

    private static long way(Exchange connection, KnownGoals planning, Person person) throws SQLException {
        long before = planning.version(person.id());
        int status = connection.status(Request.post(Organisation.goals(person), person.headers(), Organisation.goal()));
        long answered = System.nanoTime();
        if (status != 201) {
            throw new IllegalStateException("Setting a goal was answered by " + status);
        }
        while (planning.version(person.id()) == before) {
            if (System.nanoTime() - answered > PATIENCE.toNanos()) {
                throw new IllegalStateException("Goals did not arrive within " + PATIENCE);
            }
            LockSupport.parkNanos(LOOK.toNanos());
        }
        return System.nanoTime() - answered;
    }

    private void tell(Histogram events, Histogram bare, double percentile, @Nullable Limit limit) {
        report.add(new Figure(
                "commit to visible in the next service: p%.0f".formatted(percentile),
                "ms",
                events.getValueAtPercentile(percentile) / 1e6,
                bare.getValueAtPercentile(percentile) / 1e6,
                limit));
    }
}
