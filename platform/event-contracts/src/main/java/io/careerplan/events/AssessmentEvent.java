package io.careerplan.events;

/** What assessment-service says: organisations and their settings, people, and who was granted access to whom. */
public sealed interface AssessmentEvent extends Event
        permits OrganisationChanged,
                PersonRegistered,
                PersonChanged,
                PersonLeft,
                PersonErased,
                GrantGiven,
                GrantRevoked {}
