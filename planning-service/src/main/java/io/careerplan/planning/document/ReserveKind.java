package io.careerplan.planning.document;

/** What is kept back for emergencies. Further kinds may follow. */
public enum ReserveKind {
    MONEY,
    HOURS,
    PEOPLE
}
