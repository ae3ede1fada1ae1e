package io.careerplan.planning.fact;

import io.careerplan.events.DevelopmentPlanState;
import io.careerplan.events.GapAnalysisState;
import io.careerplan.events.GoalsState;
import io.careerplan.events.PersonState;
import io.careerplan.events.SkillProfileState;
import io.careerplan.events.WorkValuesState;

/** The kinds of state that are kept of a person, each with the record it is stored as. */
enum FactKind {
    PERSON(PersonState.class),
    GOALS(GoalsState.class),
    WORK_VALUES(WorkValuesState.class),
    GAP_ANALYSIS(GapAnalysisState.class),
    SKILL_PROFILE(SkillProfileState.class),
    DEVELOPMENT_PLAN(DevelopmentPlanState.class);

    private final Class<? extends Record> type;

    FactKind(Class<? extends Record> type) {
        this.type = type;
    }

    Class<? extends Record> type() {
        return type;
    }
}
