package io.careerplan.assessment.readiness;

/**
 * What this product takes for granted where the field has no standard.
 *
 * @param criticalImportance least IM (1 to 5) of a gap that is called critical
 * @param criticalLevelGap least gap, in levels of 0 to 7, that is called critical
 * @param demandImportance least IM (1 to 5) at which an occupation counts as demanding a skill; 3 is the scale's "important"
 * @param preparationHours hours in a year of the preparation that a job zone stands for
 * @param resourcesNamed most learning resources, least hours first, that are named for one gap beside the longest of all
 */
public record GapConventions(
        double criticalImportance,
        double criticalLevelGap,
        double demandImportance,
        int preparationHours,
        int resourcesNamed) {

    /** The product's own; {@code careerplan.gap.*} sets others. */
    public static final GapConventions DEFAULT = new GapConventions(3.5, 1.0, 3.0, 2080, 5);
}
