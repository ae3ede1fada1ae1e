package io.careerplan.planning.fact;

import io.careerplan.events.DevelopmentPlanState;
import io.careerplan.events.GapAnalysisState;
import io.careerplan.events.GoalsState;
import io.careerplan.events.PersonState;
import io.careerplan.events.SkillProfileState;
import io.careerplan.events.WorkValuesState;
import java.util.Optional;

/**
 * What assessment has told of a person, as far as its word has come through.
 *
 * @param person profile with circumstances: weekly hours and monthly budget
 * @param goals all goals in three horizons
 * @param workValues the six work values
 * @param latestAnalysis the gap analysis made last
 * @param skillProfile estimates per skill
 * @param developmentPlan the development plan completed last
 */
public record PersonFacts(
        Optional<PersonState> person,
        Optional<GoalsState> goals,
        Optional<WorkValuesState> workValues,
        Optional<GapAnalysisState> latestAnalysis,
        Optional<SkillProfileState> skillProfile,
        Optional<DevelopmentPlanState> developmentPlan) {}
