package io.careerplan.assessment.effort;

/**
 * Hours of learning, as exactly as they are known.
 *
 * @param low least hours
 * @param high most hours, not below the least
 */
public record HourRange(double low, double high) {

    /** Nothing to learn. */
    public static final HourRange NONE = new HourRange(0, 0);

    /** The one figure to reckon with where a range will not do. */
    public double middle() {
        return (low + high) / 2;
    }

    /** This and that, one after the other. */
    public HourRange plus(HourRange other) {
        return new HourRange(low + other.low, high + other.high);
    }

    HourRange times(double share) {
        return new HourRange(low * share, high * share);
    }
}
