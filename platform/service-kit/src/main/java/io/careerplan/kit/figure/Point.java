package io.careerplan.kit.figure;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A place of a drawing, from its upper left corner.
 *
 * @param x to the right
 * @param y down
 */
record Point(double x, double y) {

    /** The place so far from here in a direction. */
    Point towards(double angle, double distance) {
        return new Point(x + distance * Math.cos(angle), y + distance * Math.sin(angle));
    }

    static String list(List<Point> points) {
        return points.stream().map(each -> text(each.x) + "," + text(each.y)).collect(Collectors.joining(" "));
    }

    /** As SVG writes a length, whatever the language. */
    static String text(double length) {
        return String.format(Locale.ROOT, "%.1f", length);
    }
}
