package io.careerplan.kit.figure;

/** What can be drawn. */
public sealed interface Picture permits BarList, PercentileLine, Radar, TimeSeries {

    /** Its height, the width being {@link Drawing#WIDTH}. */
    int height();

    /** Draws it. */
    void draw(Drawing drawing);
}
