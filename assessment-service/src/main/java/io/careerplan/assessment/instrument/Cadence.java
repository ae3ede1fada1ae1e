package io.careerplan.assessment.instrument;

/** How often something is asked. Extensible. */
enum Cadence {
    MONTHLY,
    QUARTERLY
}
