package io.careerplan.tracking.deliverable;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The steps of the workflow, in their order. Extensible. */
public enum WorkflowStep {
    ASSESSMENT_AND_GOALS(1),
    SKILLS_AND_GAPS(2),
    STRATEGY(3),
    ACTION_PLAN(4),
    RISKS_AND_CONTINGENCIES(5),
    IMPLEMENTATION_AND_MONITORING(6);

    private final int number;

    WorkflowStep(int number) {
        this.number = number;
    }

    /** Its number in the workflow, from 1. */
    public int number() {
        return number;
    }

    /** Its name in texts, kebab-case. */
    public String text() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What it owes the person, in the workflow's order. */
    public List<WorkflowDocument> documents() {
        return Arrays.stream(WorkflowDocument.values())
                .filter(document -> document.step() == this)
                .toList();
    }
}
