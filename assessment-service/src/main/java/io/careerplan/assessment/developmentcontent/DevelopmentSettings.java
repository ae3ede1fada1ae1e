package io.careerplan.assessment.developmentcontent;

import io.careerplan.assessment.resourcefit.Conventions;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How learning is planned. All of it is this product's convention. */
@ConfigMapping(prefix = "careerplan.development")
interface DevelopmentSettings {

    /** Months after which a plan ends that nobody gave a deadline. */
    @WithDefault("24")
    int usualMonths();

    /** Months that a plan may last at most; beyond, no estimate is worth a date. */
    @WithDefault("60")
    int longestMonths();

    /** Weeks that one resource may take with all the hours there are; longer ones are hardly ever finished. */
    @WithDefault("26")
    int longestWeeks();

    /** Levels, of 7, from which on a gap is bridged in two steps where there is a lower one. */
    @WithDefault("2")
    double foundationLevels();

    /** Hours of practice for each hour of learning. */
    @WithDefault("0.5")
    double practiceShare();

    /** Hours of practice of an objective at least. */
    @WithDefault("4")
    double leastPractice();

    /** Hours of practice of an objective at most. */
    @WithDefault("40")
    double mostPractice();

    /** Practice opportunities of the catalogue that are named for an objective at most. */
    @WithDefault("3")
    int opportunities();

    /** The same as the algorithm takes it. */
    default Conventions conventions() {
        return new Conventions(
                longestWeeks(), foundationLevels(), practiceShare(), leastPractice(), mostPractice(), opportunities());
    }
}
