package io.careerplan.kit.access;

/** What a resource is about; every operation names one. */
public enum Section {
    /** Organisations and their settings. */
    ORGANISATION,
    /** The directory part of people's profiles and the status of their programme, never a note. */
    DIRECTORY,
    SITUATION,
    GOALS,
    SKILLS,
    PLAN,
    NETWORK,
    RISKS,
    PROGRESS,
    /** The access grants a person gave. */
    GRANTS,
    /** Export and erasure of everything held about a person. */
    PERSONAL_DATA,
    /**
     * Occupations, skills and learning resources, and what moves there are between occupations; about nobody. What is edited is
     * the organisation's own, never what all share.
     */
    CATALOGUE,
    /** Jobs, each open to whoever submitted it. */
    JOBS,
    /** Running the service: dead letters, republication, the local clock. */
    OPERATIONS
}
