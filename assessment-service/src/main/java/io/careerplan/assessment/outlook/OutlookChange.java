package io.careerplan.assessment.outlook;

/**
 * What a file did to the projections; it replaces all of those before.
 *
 * @param occupations that there are projections of now
 * @param added of those, how many were not there before
 * @param changed of those, how many say something else than before
 * @param removed how many were there before and are no longer
 */
public record OutlookChange(int occupations, int added, int changed, int removed) {

    /** Whether anything is other than before. */
    public boolean changesAnything() {
        return added + changed + removed > 0;
    }
}
