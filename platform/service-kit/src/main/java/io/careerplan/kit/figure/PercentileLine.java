package io.careerplan.kit.figure;

import io.careerplan.kit.figure.Drawing.Anchor;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/**
 * Where a value lies on a line of percentiles.
 *
 * @param marks known percentiles, ascending; at least two
 * @param own the person's value; empty where there is none to compare
 */
public record PercentileLine(List<Mark> marks, Optional<Mark> own) implements Picture {

    private static final int HEIGHT = 150;
    private static final double LEFT = 60;
    private static final double ROOM = Drawing.WIDTH - 2 * LEFT;
    private static final double LINE = 85;

    /**
     * A value on the line.
     *
     * @param name what it is, for example the percentile
     * @param value where it lies
     * @param text the value in words
     */
    public record Mark(String name, double value, String text) {}

    /** Keeps what it is given. */
    public PercentileLine {
        marks = List.copyOf(marks);
    }

    @Override
    public int height() {
        return HEIGHT;
    }

    @Override
    public void draw(Drawing drawing) {
        drawing.line(new Point(LEFT, LINE), new Point(LEFT + ROOM, LINE), Ink.QUIET, 3);
        for (int i = 0; i < marks.size(); i++) {
            mark(drawing, marks.get(i), i % 2 == 0);
        }
        own.ifPresent(mark -> own(drawing, mark));
    }

    /** Names take turns in two rows, so that near ones do not run into each other. */
    private void mark(Drawing drawing, Mark mark, boolean upper) {
        double x = x(mark.value());
        double row = upper ? LINE + 24 : LINE + 48;
        drawing.line(new Point(x, LINE - 7), new Point(x, LINE + (upper ? 10 : 34)), Ink.QUIET, 1.5);
        drawing.text(new Point(x, row), mark.name() + ": " + mark.text(), Anchor.MIDDLE, Ink.TEXT);
    }

    private void own(Drawing drawing, Mark mark) {
        double x = x(mark.value());
        var tip = new Point(x, LINE - 8);
        drawing.area(List.of(tip, new Point(x - 8, LINE - 24), new Point(x + 8, LINE - 24)), Ink.OWN);
        var at = new Point(Math.clamp(x, LEFT + 60, LEFT + ROOM - 60), LINE - 32);
        drawing.text(at, mark.name() + ": " + mark.text(), Anchor.MIDDLE, Ink.OWN);
    }

    private double x(double value) {
        double least = values().min().orElse(0);
        double most = values().max().orElse(1);
        return most > least ? LEFT + ROOM * (value - least) / (most - least) : LEFT + ROOM / 2;
    }

    private DoubleStream values() {
        return Stream.concat(marks.stream(), own.stream()).mapToDouble(Mark::value);
    }
}
