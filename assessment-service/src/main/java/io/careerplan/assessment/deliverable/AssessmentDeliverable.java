package io.careerplan.assessment.deliverable;

/** The documents of the workflow's first two steps. */
public enum AssessmentDeliverable {
    SITUATION_REPORT("situation-report"),
    GOALS_DOCUMENT("goals-document"),
    MARKET_POSITION_ANALYSIS("market-position-analysis"),
    SKILLS_ASSESSMENT_REPORT("skills-assessment-report"),
    SKILLS_GAP_ANALYSIS("skills-gap-analysis"),
    SKILLS_DEVELOPMENT_PLAN("skills-development-plan");

    private final String text;

    AssessmentDeliverable(String text) {
        this.text = text;
    }

    /** Its name in events and paths, kebab-case. */
    public String text() {
        return text;
    }
}
