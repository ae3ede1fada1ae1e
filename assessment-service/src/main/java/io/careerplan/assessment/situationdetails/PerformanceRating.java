package io.careerplan.assessment.situationdetails;

/** How the work was judged against what was asked. Extensible. */
public enum PerformanceRating {
    FAR_BELOW_EXPECTATIONS,
    BELOW_EXPECTATIONS,
    MEETS_EXPECTATIONS,
    ABOVE_EXPECTATIONS,
    FAR_ABOVE_EXPECTATIONS
}
