package io.careerplan.planning.fact;

import io.careerplan.events.DevelopmentPlanState;
import io.careerplan.events.GapAnalysisState;
import io.careerplan.events.GoalsState;
import io.careerplan.events.PersonState;
import io.careerplan.events.SkillProfileState;
import io.careerplan.events.WorkValuesState;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The copies of what assessment says about people. Read and written in the running transaction. */
@ApplicationScoped
public class Facts {
    private final FactTable table;

    Facts(FactTable table) {
        this.table = table;
    }

    /** What is known of a person; all empty for somebody unknown here. */
    public PersonFacts of(UUID person) {
        var known = table.ofPerson(person);
        return new PersonFacts(
                read(known, FactKind.PERSON, PersonState.class),
                read(known, FactKind.GOALS, GoalsState.class),
                read(known, FactKind.WORK_VALUES, WorkValuesState.class),
                read(known, FactKind.GAP_ANALYSIS, GapAnalysisState.class),
                read(known, FactKind.SKILL_PROFILE, SkillProfileState.class),
                read(known, FactKind.DEVELOPMENT_PLAN, DevelopmentPlanState.class));
    }

    private static <T> Optional<T> read(Map<FactKind, Record> known, FactKind kind, Class<T> type) {
        return Optional.ofNullable(known.get(kind)).map(type::cast);
    }
}
