package io.careerplan.benchmarks.measure;

import io.careerplan.benchmarks.load.Load;
import io.careerplan.benchmarks.load.Outcome;
import io.careerplan.benchmarks.load.Workload;
import io.careerplan.benchmarks.stage.Program;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.ToDoubleFunction;

/** One operation of one process under load, and what each round of it came to. */
final class Contender {

    private static final int SLICES = 4;
    private static final int MOST_TURNS = 5;

    private final String name;
    private final Program program;
    private final Load load;
    private final List<Round> rounds = new ArrayList<>();
    private Runnable preparation = () -> {};

    /**
     * A round of closed load.
     *
     * @param cpuMicros processor time of the process for an answer, in microseconds
     * @param rate answers a second
     */
    private record Round(double cpuMicros, double rate) {}

    Contender(String name, Program program, Workload workload) {
        this.name = name;
        this.program = program;
        this.load = new Load(workload, Pace.CONNECTIONS, new AtomicLong());
    }

    String name() {
        return name;
    }

    /** Does something each time before it is loaded. */
    Contender before(Runnable preparation) {
        this.preparation = preparation;
        return this;
    }

    /** Warms up for that time, and on for up to four times as long where a busy machine gave fewer answers than that. */
    void warmUp(Duration time, long answers) {
        long given = 0;
        for (int slice = 0; slice < SLICES || (slice < SLICES * MOST_TURNS && given < answers); slice++) {
            preparation.run();
            given += load.closed(time.dividedBy(SLICES)).requireGood(name).good();
        }
    }

    void round(Duration time) {
        preparation.run();
        var before = program.cpu();
        var outcome = load.closed(time).requireGood(name);
        rounds.add(new Round(program.cpu().minus(before).toNanos() / 1e3 / outcome.good(), outcome.rate()));
    }

    /** Load at a constant rate, which tells how long answers take. */
    Outcome open(double rate, Duration time) {
        preparation.run();
        return load.open(rate, time).requireGood(name);
    }

    /** Median over the rounds. */
    double cpuMicros() {
        return median(Round::cpuMicros);
    }

    /** Median over the rounds. */
    double rate() {
        return median(Round::rate);
    }

    private double median(ToDoubleFunction<Round> figure) {
        return Medians.of(rounds.stream().mapToDouble(figure).toArray());
    }
}
