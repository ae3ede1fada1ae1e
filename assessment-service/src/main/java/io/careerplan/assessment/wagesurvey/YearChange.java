package io.careerplan.assessment.wagesurvey;

/**
 * What a file did to the figures of its year.
 *
 * @param year of the survey
 * @param figures it has now, of single occupations and of groups
 * @param added of those, how many were not there before
 * @param changed of those, how many say something else than before
 * @param removed how many were there before and are no longer
 */
public record YearChange(int year, int figures, int added, int changed, int removed) {

    /** Whether anything is other than before. */
    public boolean changesAnything() {
        return added + changed + removed > 0;
    }
}
