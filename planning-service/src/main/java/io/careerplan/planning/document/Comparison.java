package io.careerplan.planning.document;

/** How a measured value is held against the value of a trigger. */
public enum Comparison {
    BELOW,
    AT_MOST,
    AT_LEAST,
    ABOVE
}
