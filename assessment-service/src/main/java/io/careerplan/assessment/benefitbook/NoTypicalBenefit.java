package io.careerplan.assessment.benefitbook;

/** Why there is nothing to hold a benefit against. Extensible. */
public enum NoTypicalBenefit {
    /** The organisation has supplied no table: POST benefit-tables. */
    NO_TABLE,
    /** No row of any table is about the benefit and fits the person. */
    NO_ROW,
    /** The rows that are about it are in another currency; nothing is converted. */
    OTHER_CURRENCY
}
