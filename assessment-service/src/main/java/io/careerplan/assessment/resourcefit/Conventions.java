package io.careerplan.assessment.resourcefit;

/**
 * The product's conventions of planning what to learn.
 *
 * @param longestWeeks weeks that one resource may take with all the hours there are
 * @param foundationLevels levels from which on a gap is bridged in two steps
 * @param practiceShare hours of practice for each hour of learning
 * @param leastPractice hours of practice at least
 * @param mostPractice hours of practice at most
 * @param opportunities practice opportunities that are named for an objective at most
 */
public record Conventions(
        int longestWeeks,
        double foundationLevels,
        double practiceShare,
        double leastPractice,
        double mostPractice,
        int opportunities) {

    /** Whatever is learnt is applied for some time, so that no objective takes none. */
    public Conventions {
        if (longestWeeks < 1 || leastPractice <= 0 || mostPractice < leastPractice) {
            throw new IllegalArgumentException(
                    "weeks and hours of learning have to be above 0, and the most not the least");
        }
    }
}
