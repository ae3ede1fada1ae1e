package io.careerplan.kit.figure;

import java.util.List;

/**
 * The colours of figures and documents. Text in any of the dark ones reads on the paper and on the shade with a contrast of
 * at least 4.5 to 1 (WCAG 2.2, 1.4.3), and lines with at least 3 to 1 (1.4.11); what lines and areas mean is told by shape and
 * words as well.
 */
public enum Ink {
    /** Texts, axes. */
    TEXT("#1f2933"),
    /** Texts beside the matter. */
    QUIET("#52606d"),
    /** The person. */
    OWN("#1d4ed8"),
    /** What is asked for, or aimed at. */
    TARGET("#9a3412"),
    /** Lines to measure by. */
    GRID("#cbd2d9"),
    /** An area behind something. */
    SHADE("#eef2f7"),
    /** What all is drawn on. */
    PAPER("#ffffff");

    private final String colour;

    Ink(String colour) {
        this.colour = colour;
    }

    /** As CSS and SVG write it. */
    public String colour() {
        return colour;
    }

    /** Those in which text is written. */
    public static List<Ink> ofTexts() {
        return List.of(TEXT, QUIET, OWN, TARGET);
    }
}
