package io.careerplan.planning.execution;

/**
 * How far work takes longer than estimated: the ratio of actual to estimated time, taken as log-normal.
 *
 * @param median ratio not exceeded by half of the tasks; 1 is as estimated
 * @param sigma standard deviation of the ratio's logarithm, not negative
 * @param observations done tasks it was learnt from; 0 for the figures of the literature
 * @param personal whether it is the person's own
 */
public record Bias(double median, double sigma, int observations, boolean personal) {

    /** Own figures are taken from so many done tasks on [C]. */
    public static final int ENOUGH = 10;

    /** People need 55.5 days for what they think takes 33.9 (Buehler, Griffin and Ross 1994): median 1.6, sigma .4 [C]. */
    public static final Bias OF_PEOPLE = new Bias(1.6, .4, 0, false);
}
