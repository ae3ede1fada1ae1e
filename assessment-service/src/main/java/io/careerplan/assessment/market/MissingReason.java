package io.careerplan.assessment.market;

/** Why there is no figure, and what would bring one where something would. Extensible. */
public enum MissingReason {
    /** The profile names no present occupation: PATCH people/{id}. */
    NO_OCCUPATION,
    /** The catalogue has no occupation of the code that the profile names: GET occupations. */
    OCCUPATION_UNLISTED,
    /** The newest assessment of the situation names no pay: POST people/{id}/situation-assessments. */
    NO_PAY,
    /** The pay is in another currency than the wages; nothing is converted. */
    OTHER_CURRENCY,
    /** The survey has no wages of the occupation, or none that can be measured by. */
    NO_WAGES,
    /** The release does not rate the occupation, so nothing is near it. */
    OCCUPATION_UNRATED,
    /** No skill of the person is rated: POST people/{id}/skill-ratings. */
    NO_RATED_SKILL,
    /** Only those who may read the person's skills see it. */
    SKILLS_NOT_OPEN,
    /** A change needs earlier figures too, and the catalogue keeps the newest alone; an import replaces them. */
    NEWEST_FIGURES_ONLY,
    /** No data set of the catalogue says it. */
    NO_DATA_SET,
    /** The organisation has supplied no table to hold it against. */
    NO_TABLE
}
