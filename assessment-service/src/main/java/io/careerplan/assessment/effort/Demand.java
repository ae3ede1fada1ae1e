package io.careerplan.assessment.effort;

/**
 * How many occupations demand a skill.
 *
 * @param demanding occupations with at least the importance at which a skill counts as demanded
 * @param rated occupations with an importance for the skill; 0 = no data
 */
public record Demand(int demanding, int rated) {

    /** Nothing is known of the skill. */
    static final Demand UNKNOWN = new Demand(0, 0);

    /** d = 1 + share of occupations demanding the skill, 1 to 2; 1 without data. */
    public double factor() {
        return rated == 0 ? 1 : 1 + (double) demanding / rated;
    }

    Demand and(boolean demands) {
        return new Demand(demanding + (demands ? 1 : 0), rated + 1);
    }
}
