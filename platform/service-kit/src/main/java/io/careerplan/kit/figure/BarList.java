package io.careerplan.kit.figure;

import io.careerplan.kit.figure.Drawing.Anchor;
import java.util.List;

/**
 * Bars one below the other, the first first.
 *
 * @param bars at most as many as fit on half a page
 */
public record BarList(List<Bar> bars) implements Picture {

    private static final int ROW = 24;
    private static final int BAR = 14;
    private static final int MARGIN = 8;
    private static final double LEFT = 240;
    private static final double ROOM = 310;
    private static final int LABEL = 36;

    /** The most bars that are drawn. */
    public static final int MOST_BARS = 15;

    /**
     * One of them.
     *
     * @param name what it is
     * @param share its length, as a share of the longest that there can be, 0 to 1
     * @param text the figure in words
     * @param strong whether it is to stand out; its text says so as well
     */
    public record Bar(String name, double share, String text, boolean strong) {}

    /** Takes at most {@link #MOST_BARS}. */
    public BarList {
        bars = bars.stream().limit(MOST_BARS).toList();
    }

    @Override
    public int height() {
        return bars.size() * ROW + 2 * MARGIN;
    }

    @Override
    public void draw(Drawing drawing) {
        drawing.line(new Point(LEFT, MARGIN), new Point(LEFT, height() - MARGIN), Ink.QUIET, 1);
        for (int i = 0; i < bars.size(); i++) {
            draw(drawing, bars.get(i), MARGIN + i * ROW);
        }
    }

    private static void draw(Drawing drawing, Bar bar, double top) {
        double length = ROOM * Math.clamp(bar.share(), 0, 1);
        double base = top + ROW / 2.0 + 4;
        drawing.text(new Point(LEFT - 10, base), Label.cut(bar.name(), LABEL), Anchor.END, Ink.TEXT);
        drawing.box(new Point(LEFT, top + (ROW - BAR) / 2.0), length, BAR, bar.strong() ? Ink.TARGET : Ink.OWN);
        drawing.text(new Point(LEFT + length + 8, base), bar.text(), Anchor.START, Ink.TEXT);
    }
}
