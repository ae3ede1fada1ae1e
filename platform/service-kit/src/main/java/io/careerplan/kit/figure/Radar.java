package io.careerplan.kit.figure;

import io.careerplan.kit.figure.Drawing.Anchor;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * What a person has against what is asked, one axis each, from 0 in the middle to the highest level at the rim.
 *
 * @param axes three or more; more than twelve cannot be told apart
 * @param own name of what the person has
 * @param target name of what is asked; empty where nothing is
 */
public record Radar(List<Axis> axes, String own, String target) implements Picture {

    private static final int HEIGHT = 400;
    private static final double RADIUS = 130;
    private static final int RINGS = 4;
    private static final int LABEL = 22;
    private static final Point CENTRE = new Point(Drawing.WIDTH / 2.0, 185);

    /** Fewer axes make no area. */
    public static final int LEAST_AXES = 3;

    /** The most axes whose names do not get into each other's way. */
    public static final int MOST_AXES = 12;

    /**
     * One of them.
     *
     * @param name what it is
     * @param own what the person has, as a share of the highest level, 0 to 1
     * @param target what is asked, likewise
     */
    public record Axis(String name, double own, double target) {}

    /** Takes at most {@link #MOST_AXES}. */
    public Radar {
        axes = axes.stream().limit(MOST_AXES).toList();
    }

    @Override
    public int height() {
        return HEIGHT;
    }

    @Override
    public void draw(Drawing drawing) {
        rings(drawing);
        for (int i = 0; i < axes.size(); i++) {
            drawing.line(CENTRE, at(i, 1), Ink.GRID, 1);
            name(drawing, i);
        }
        if (!target.isEmpty()) {
            drawing.outline(shape(Axis::target), Ink.TARGET, true);
        }
        drawing.outline(shape(Axis::own), Ink.OWN, false);
        shape(Axis::own).forEach(point -> drawing.dot(point, 3, Ink.OWN));
        legend(drawing);
    }

    private void rings(Drawing drawing) {
        for (int ring = 1; ring <= RINGS; ring++) {
            double share = (double) ring / RINGS;
            var points = IntStream.rangeClosed(0, axes.size())
                    .mapToObj(i -> at(i, share))
                    .toList();
            IntStream.range(0, axes.size()).forEach(i -> drawing.line(points.get(i), points.get(i + 1), Ink.GRID, 1));
        }
    }

    private void name(Drawing drawing, int axis) {
        var at = CENTRE.towards(angle(axis), RADIUS + 14);
        var lines = Label.lines(axes.get(axis).name(), LABEL);
        double top = at.y() + 4 - (lines.size() - 1) * 7;
        for (int i = 0; i < lines.size(); i++) {
            drawing.text(new Point(at.x(), top + i * 14), lines.get(i), side(at), Ink.TEXT);
        }
    }

    private static Anchor side(Point at) {
        if (Math.abs(at.x() - CENTRE.x()) < 8) {
            return Anchor.MIDDLE;
        }
        return at.x() > CENTRE.x() ? Anchor.START : Anchor.END;
    }

    private void legend(Drawing drawing) {
        double y = HEIGHT - 14;
        drawing.box(new Point(60, y - 9), 18, 10, Ink.OWN);
        drawing.text(new Point(86, y), Label.cut(own, 30), Anchor.START, Ink.TEXT);
        if (!target.isEmpty()) {
            drawing.line(new Point(290, y - 4), new Point(299, y - 4), Ink.TARGET, 2);
            drawing.line(new Point(304, y - 4), new Point(313, y - 4), Ink.TARGET, 2);
            drawing.text(new Point(321, y), Label.cut(target, 50), Anchor.START, Ink.TEXT);
        }
    }

    private List<Point> shape(ToDoubleFunction<Axis> share) {
        return IntStream.range(0, axes.size())
                .mapToObj(i -> at(i, Math.clamp(share.applyAsDouble(axes.get(i)), 0, 1)))
                .toList();
    }

    private Point at(int axis, double share) {
        return CENTRE.towards(angle(axis), RADIUS * share);
    }

    private double angle(int axis) {
        return 2 * Math.PI * axis / axes.size() - Math.PI / 2;
    }
}
