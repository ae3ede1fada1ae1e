package io.careerplan.assessment.qualification;

/** What a qualification is. Extensible. */
enum QualificationKind {
    /** A job, present or past. */
    WORK,
    /** A school, a study, an apprenticeship. */
    EDUCATION,
    /** Something certified by somebody, perhaps for a time. */
    CERTIFICATE
}
