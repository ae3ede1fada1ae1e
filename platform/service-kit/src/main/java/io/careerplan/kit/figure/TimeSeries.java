package io.careerplan.kit.figure;

import io.careerplan.kit.figure.Drawing.Anchor;
import java.time.LocalDate;
import java.util.List;

/**
 * Scores of 0 to 100 over time.
 *
 * @param moments ascending by day
 */
public record TimeSeries(List<Moment> moments) implements Picture {

    private static final int HEIGHT = 240;
    private static final double LEFT = 50;
    private static final double ROOM = Drawing.WIDTH - LEFT - 50;
    private static final double TOP = 20;
    private static final double DEPTH = 170;
    private static final int SCALE = 100;
    private static final int STEP = 25;
    private static final double LABEL = 70;

    /** The most scores of which each can be told from the next. */
    public static final int MOST_MOMENTS = 24;

    /**
     * A score of a day.
     *
     * @param day when it was given
     * @param score 0 to 100
     * @param dayText the day in words
     * @param scoreText the score in words
     */
    public record Moment(LocalDate day, double score, String dayText, String scoreText) {}

    /** Keeps the latest {@link #MOST_MOMENTS}. */
    public TimeSeries {
        moments = List.copyOf(moments.subList(Math.max(0, moments.size() - MOST_MOMENTS), moments.size()));
    }

    @Override
    public int height() {
        return HEIGHT;
    }

    @Override
    public void draw(Drawing drawing) {
        for (int score = 0; score <= SCALE; score += STEP) {
            drawing.line(new Point(LEFT, y(score)), new Point(LEFT + ROOM, y(score)), Ink.GRID, 1);
            drawing.text(new Point(LEFT - 8, y(score) + 4), Integer.toString(score), Anchor.END, Ink.QUIET);
        }
        var points = moments.stream()
                .map(each -> new Point(x(each.day()), y(each.score())))
                .toList();
        drawing.path(points, Ink.OWN);
        names(drawing, points);
    }

    /** A day or a score has its name where the one before left room for it; the last one always has. */
    private void names(Drawing drawing, List<Point> points) {
        double free = Double.NEGATIVE_INFINITY;
        var last = points.getLast();
        for (int i = 0; i < points.size(); i++) {
            var point = points.get(i);
            drawing.dot(point, 4, Ink.OWN);
            if (i == points.size() - 1 || (point.x() >= free && last.x() - point.x() >= LABEL)) {
                name(drawing, point, moments.get(i));
                free = point.x() + LABEL;
            }
        }
    }

    private static void name(Drawing drawing, Point point, Moment moment) {
        drawing.text(new Point(point.x(), point.y() - 9), moment.scoreText(), Anchor.MIDDLE, Ink.OWN);
        drawing.text(new Point(point.x(), TOP + DEPTH + 24), moment.dayText(), Anchor.MIDDLE, Ink.TEXT);
    }

    private double x(LocalDate day) {
        long first = moments.getFirst().day().toEpochDay();
        long length = moments.getLast().day().toEpochDay() - first;
        return length == 0 ? LEFT + ROOM / 2 : LEFT + ROOM * (day.toEpochDay() - first) / length;
    }

    private static double y(double score) {
        return TOP + DEPTH * (1 - Math.clamp(score, 0, SCALE) / SCALE);
    }
}
