package io.careerplan.assessment.market;

import io.careerplan.assessment.benefitbook.NoTypicalBenefit;
import io.careerplan.assessment.industrytrend.NoTrend;
import io.careerplan.assessment.skilldemand.NoDemandChange;

/** Why there is no figure, and what would bring one where something would. Extensible. */
public enum MissingReason {
    /** The profile names no present occupation: PATCH people/{id}. */
    NO_OCCUPATION,
    /** The catalogue has no occupation of the code that the profile names: GET occupations. */
    OCCUPATION_UNLISTED,
    /** The newest assessment of the situation names no pay: POST people/{id}/situation-assessments. */
    NO_PAY,
    /** What is compared is in two currencies; nothing is converted. */
    OTHER_CURRENCY,
    /** The survey has no wages of the occupation, or none that can be measured by. */
    NO_WAGES,
    /** The release does not rate the occupation, so nothing is near it. */
    OCCUPATION_UNRATED,
    /** No skill of the person is rated: POST people/{id}/skill-ratings. */
    NO_RATED_SKILL,
    /** Only those who may read the person's skills see it. */
    SKILLS_NOT_OPEN,
    /** A change needs figures of two years or releases, and no more than one was taken in: POST catalogue/imports. */
    NEWEST_FIGURES_ONLY,
    /** Other releases of ratings were taken in, and none of them is older than the present one. */
    NO_FORMER_RELEASE,
    /** No occupation is rated by both releases of ratings. */
    NO_COMMON_OCCUPATION,
    /** The release of ratings rates none of the skills, as it rates none of an organisation's own. */
    SKILL_UNRATED,
    /** No year of the wage survey that was taken in knows the occupation. */
    NOT_SURVEYED,
    /** One year alone has the occupation's code; the taxonomy of the others is another. */
    OTHER_TAXONOMY,
    /** The group does not consist of the same occupations in both years. */
    OTHER_MEMBERS,
    /** The data set gives no figure, or none in one of the two years. */
    NOT_AVAILABLE,
    /** In one of the two years the figure is as much as the survey's top code or more. */
    TOP_CODED,
    /** No data set that says it was imported: POST catalogue/imports. */
    NO_DATA_SET,
    /** The projections that were imported do not know the occupation. */
    NOT_PROJECTED,
    /** The organisation has supplied no table to hold it against: POST benefit-tables. */
    NO_TABLE,
    /** The newest assessment of the situation names no benefits: PATCH people/{id}/situation-assessments/{id}. */
    NO_BENEFITS,
    /** No row of the organisation's tables is about the benefit and fits the person. */
    NO_MATCHING_ROW;

    static MissingReason of(NoTypicalBenefit why) {
        return switch (why) {
            case NO_TABLE -> NO_TABLE;
            case NO_ROW -> NO_MATCHING_ROW;
            case OTHER_CURRENCY -> OTHER_CURRENCY;
        };
    }

    static MissingReason of(NoDemandChange why) {
        return switch (why) {
            case ONE_RELEASE_ONLY -> NEWEST_FIGURES_ONLY;
            case NO_FORMER_RELEASE -> NO_FORMER_RELEASE;
            case NO_COMMON_OCCUPATION -> NO_COMMON_OCCUPATION;
            case SKILL_UNRATED -> SKILL_UNRATED;
        };
    }

    static MissingReason of(NoTrend why) {
        return switch (why) {
            case ONE_YEAR_ONLY -> NEWEST_FIGURES_ONLY;
            case NOT_SURVEYED -> NOT_SURVEYED;
            case OTHER_TAXONOMY -> OTHER_TAXONOMY;
            case OTHER_MEMBERS -> OTHER_MEMBERS;
            case NOT_AVAILABLE -> NOT_AVAILABLE;
            case TOP_CODED -> TOP_CODED;
        };
    }
}
