package io.careerplan.events;

/**
 * What assessment-service says: organisations and their settings, people, who was granted access to whom, and what people
 * can do, want and are missing, how satisfied they are and what they are paid.
 */
public sealed interface AssessmentEvent extends Event
        permits OrganisationChanged,
                PersonRegistered,
                PersonChanged,
                PersonLeft,
                PersonErased,
                GrantGiven,
                GrantRevoked,
                SkillProfileChanged,
                GoalsChanged,
                WorkValuesChanged,
                SatisfactionMeasured,
                PayChanged,
                GapAnalysisCompleted,
                DevelopmentPlanCompleted,
                AssessmentDeliverableChanged {}
