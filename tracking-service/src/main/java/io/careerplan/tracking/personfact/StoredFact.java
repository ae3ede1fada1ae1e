package io.careerplan.tracking.personfact;

/**
 * A fact as its row has it.
 *
 * @param state JSON of the kind's record
 */
record StoredFact(FactKind kind, long version, String state) {}
