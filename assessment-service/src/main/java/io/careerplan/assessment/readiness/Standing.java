package io.careerplan.assessment.readiness;

/**
 * Where a readiness stands among those of all occupations for the same person. The bare number is high for nearly every
 * pair, so it says little alone.
 *
 * @param lower occupations with a lower readiness
 * @param rated occupations with any
 */
public record Standing(int lower, int rated) {

    /** Share of all occupations with a lower readiness, 0 to 100. */
    public double percentile() {
        return rated == 0 ? 0 : 100.0 * lower / rated;
    }
}
