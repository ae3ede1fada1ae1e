package io.careerplan.tracking.deliverable;

import static io.careerplan.tracking.deliverable.WorkflowStep.ASSESSMENT_AND_GOALS;
import static io.careerplan.tracking.deliverable.WorkflowStep.IMPLEMENTATION_AND_MONITORING;
import static io.careerplan.tracking.deliverable.WorkflowStep.RISKS_AND_CONTINGENCIES;
import static io.careerplan.tracking.deliverable.WorkflowStep.SKILLS_AND_GAPS;
import static io.careerplan.tracking.deliverable.WorkflowStep.STRATEGY;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** The eighteen documents of the workflow, in its order. Extensible. */
public enum WorkflowDocument {
    SITUATION_REPORT(ASSESSMENT_AND_GOALS, true),
    GOALS_DOCUMENT(ASSESSMENT_AND_GOALS, true),
    MARKET_POSITION_ANALYSIS(ASSESSMENT_AND_GOALS, true),
    SKILLS_ASSESSMENT_REPORT(SKILLS_AND_GAPS, true),
    SKILLS_GAP_ANALYSIS(SKILLS_AND_GAPS, true),
    SKILLS_DEVELOPMENT_PLAN(SKILLS_AND_GAPS, true),
    CAREER_PATH_ROADMAP(STRATEGY, true),
    NETWORKING_STRATEGY(STRATEGY, false),
    PERSONAL_BRAND_PLAN(STRATEGY, false),
    ACTION_PLAN(WorkflowStep.ACTION_PLAN, true),
    IMPLEMENTATION_TIMELINE(WorkflowStep.ACTION_PLAN, true),
    RESOURCE_ALLOCATION_PLAN(WorkflowStep.ACTION_PLAN, true),
    RISK_ASSESSMENT_REPORT(RISKS_AND_CONTINGENCIES, true),
    CONTINGENCY_PLANS(RISKS_AND_CONTINGENCIES, true),
    FLEXIBILITY_FRAMEWORK(RISKS_AND_CONTINGENCIES, true),
    PROGRESS_REPORT(IMPLEMENTATION_AND_MONITORING, true),
    ADJUSTMENT_RECOMMENDATIONS(IMPLEMENTATION_AND_MONITORING, true),
    UPDATED_ACTION_PLAN(IMPLEMENTATION_AND_MONITORING, true);

    private final WorkflowStep step;
    private final boolean offered;

    WorkflowDocument(WorkflowStep step, boolean offered) {
        this.step = step;
        this.offered = offered;
    }

    /** The step that owes it. */
    public WorkflowStep step() {
        return step;
    }

    /** Whether a service of this release makes it; one that is told of all the same shows as told. */
    public boolean isOffered() {
        return offered;
    }

    /**
     * Path at which a person's document is read as JSON, HTML or PDF, from the root of the host; empty for one that is not
     * printed.
     */
    public Optional<String> path(UUID person) {
        return step == ASSESSMENT_AND_GOALS || step == SKILLS_AND_GAPS
                ? Optional.of("/assessment/v1/people/" + person + "/deliverables/" + text())
                : Optional.empty();
    }

    /** Its name in events and texts, kebab-case. */
    public String text() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
