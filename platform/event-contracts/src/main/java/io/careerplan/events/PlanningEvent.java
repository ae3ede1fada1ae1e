package io.careerplan.events;

/** What planning-service says: every step in the life of a plan, its forecasts, and proposals to adjust it. */
public sealed interface PlanningEvent extends Event
        permits PlanEvent, ForecastCompleted, ProposalPrepared, ProposalDecided, PlanningDeliverableChanged {}
