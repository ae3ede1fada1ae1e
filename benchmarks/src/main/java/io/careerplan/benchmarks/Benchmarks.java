package io.careerplan.benchmarks;

import io.careerplan.benchmarks.measure.Pace;
import io.careerplan.benchmarks.report.Report;
import io.careerplan.benchmarks.stage.Start;
import java.sql.SQLException;
import java.util.List;
import org.openjdk.jmh.runner.RunnerException;

/** Measures everything that has a budget, beside its floor; {@code benchmarks/run} starts it. */
public final class Benchmarks {

    private static final String START = "--start";
    private static final int MISUSE = 2;

    private Benchmarks() {}

    /** Prints a line a figure. Exit codes: 0 all budgets are kept, 1 one is missed, 2 asked wrongly. */
    public static void main(String[] arguments) throws RunnerException, SQLException {
        var all = List.of(arguments);
        if (!all.isEmpty() && all.getFirst().equals(START)) {
            System.exit(Start.time(all.subList(1, all.size()), System.out));
        }
        try {
            System.exit(measure(Options.parse(all)) ? 0 : 1);
        } catch (IllegalArgumentException misuse) {
            System.err.println("benchmarks/run: " + misuse.getMessage() + " (benchmarks/run --help)");
            System.exit(MISUSE);
        }
    }

    private static boolean measure(Options options) throws RunnerException, SQLException {
        var report = new Report(System.out);
        if (options.algorithms()) {
            new Algorithms(options.quick() ? 1 : 2, options.quick() ? 2 : 5).measure(options.names(), report);
        }
        if (options.services()) {
            new Services(options.quick() ? Pace.QUICK : Pace.FULL, report).measure();
        }
        if (options.files()) {
            new Services(options.quick() ? Pace.QUICK : Pace.FULL, report).measureFiles();
        }
        if (options.documents()) {
            new Services(options.quick() ? Pace.QUICK : Pace.FULL, report).measureDocuments();
        }
        if (options.profile()) {
            new Services(options.quick() ? Pace.QUICK : Pace.FULL, report).measureProfile();
        }
        return report.close();
    }
}
