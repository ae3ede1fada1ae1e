package io.careerplan.planning.quality;

/** How much a finding matters. Further values may follow. */
public enum Severity {
    /** What is wrong by itself: it holds the score of its part down. */
    ERROR,
    /** What costs points. */
    WARNING,
    /** What is not known here and counts neither way. */
    INFO
}
