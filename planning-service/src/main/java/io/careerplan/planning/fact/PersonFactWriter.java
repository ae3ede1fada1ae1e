package io.careerplan.planning.fact;

import io.careerplan.events.DevelopmentPlanState;
import io.careerplan.events.GapAnalysisState;
import io.careerplan.events.GoalsState;
import io.careerplan.events.PersonState;
import io.careerplan.events.SkillProfileState;
import io.careerplan.events.WorkValuesState;
import io.careerplan.kit.inbox.VersionGuard;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** Takes states of people over, each only when it is newer than the one taken before. */
@ApplicationScoped
class PersonFactWriter {
    private final FactTable table;
    private final VersionGuard versions;
    private final FactFollowUp followUp;

    PersonFactWriter(FactTable table, VersionGuard versions, FactFollowUp followUp) {
        this.table = table;
        this.versions = versions;
        this.followUp = followUp;
    }

    void keep(PersonState person) {
        var before = table.ofPerson(person.id()).get(FactKind.PERSON);
        boolean newer = keep(person.id(), FactKind.PERSON, person.version(), person);
        if (newer && before instanceof PersonState known) {
            followUp.changed(known, person);
        }
    }

    void keep(SkillProfileState profile) {
        keep(profile.personId(), FactKind.SKILL_PROFILE, profile.version(), profile);
    }

    void keep(GoalsState goals) {
        keep(goals.personId(), FactKind.GOALS, goals.version(), goals);
    }

    void keep(WorkValuesState values) {
        keep(values.personId(), FactKind.WORK_VALUES, values.version(), values);
    }

    /** Each analysis is an aggregate of its own; of all a person made, the last one is kept. */
    void keep(GapAnalysisState analysis) {
        boolean newer = versions.isNewer("gap-analysis", analysis.id().toString(), analysis.version());
        var before = latest(analysis.personId());
        if (newer && before.filter(kept -> kept.at().isAfter(analysis.at())).isEmpty()) {
            table.keep(analysis.personId(), FactKind.GAP_ANALYSIS, analysis);
            followUp.analysed(before, analysis);
        }
    }

    /** Each plan is an aggregate of its own; of all a person completed, the last one is kept. */
    void keep(DevelopmentPlanState plan) {
        boolean newer = versions.isNewer("development-plan", plan.id().toString(), plan.version());
        var before = Optional.ofNullable(table.ofPerson(plan.personId()).get(FactKind.DEVELOPMENT_PLAN))
                .map(DevelopmentPlanState.class::cast);
        if (newer && before.filter(kept -> kept.at().isAfter(plan.at())).isEmpty()) {
            table.keep(plan.personId(), FactKind.DEVELOPMENT_PLAN, plan);
        }
    }

    private Optional<GapAnalysisState> latest(UUID person) {
        return Optional.ofNullable(table.ofPerson(person).get(FactKind.GAP_ANALYSIS))
                .map(GapAnalysisState.class::cast);
    }

    private boolean keep(UUID person, FactKind kind, long version, Record state) {
        boolean newer = versions.isNewer("fact-" + kind.name(), person.toString(), version);
        if (newer) {
            table.keep(person, kind, state);
        }
        return newer;
    }
}
