package io.careerplan.benchmarks.report;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/** All figures of a run, told as they come and once more as one table. */
public final class Report {

    private static final String HEAD =
            "%-58s %9s %-5s %9s %7s  %-12s".formatted("what", "measured", "", "floor", "ratio", "budget");

    private final PrintStream out;
    private final List<Figure> figures = new ArrayList<>();

    /** A report to somebody who is reading along. */
    public Report(PrintStream out) {
        this.out = out;
    }

    /** Adds a figure. */
    public void add(Figure figure) {
        figures.add(figure);
        out.println(figure.line());
    }

    /** Says what is being done. */
    public void say(String line) {
        out.println("# " + line);
    }

    /** Prints the table; false where a budget is missed. */
    public boolean close() {
        out.printf("%n%s%n", HEAD);
        figures.forEach(figure -> out.println(figure.line()));
        return figures.stream().allMatch(Figure::isMet);
    }
}
