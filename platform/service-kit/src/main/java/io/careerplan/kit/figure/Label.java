package io.careerplan.kit.figure;

import java.util.ArrayList;
import java.util.List;

/** Names on a drawing, cut to where there is room for them; the table beside has them whole. */
final class Label {

    private static final String CUT = "…";

    private Label() {}

    /** The text in at most so many characters. */
    static String cut(String text, int length) {
        return text.length() <= length ? text : text.substring(0, length - 1).stripTrailing() + CUT;
    }

    /** The text in at most two lines of at most so many characters, broken between words where there is a place for it. */
    static List<String> lines(String text, int length) {
        if (text.length() <= length) {
            return List.of(text);
        }
        int space = text.lastIndexOf(' ', length);
        int end = space > 0 ? space : length;
        var lines = new ArrayList<String>();
        lines.add(text.substring(0, end).strip());
        lines.add(cut(text.substring(end).strip(), length));
        return lines;
    }
}
