package io.careerplan.events;

import java.net.URI;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Every type of event with its CloudEvents name, its topic and its record. */
public enum EventType {
    OCCUPATION_PUBLISHED("io.careerplan.catalogue.occupation.published.v1", OccupationPublished.class, Kind.STATE),
    OCCUPATION_RETIRED("io.careerplan.catalogue.occupation.retired.v1", OccupationRetired.class, Kind.STATE),
    LEARNING_RESOURCE_PUBLISHED(
            "io.careerplan.catalogue.learning-resource.published.v1", LearningResourcePublished.class, Kind.STATE),
    LEARNING_RESOURCE_RETIRED(
            "io.careerplan.catalogue.learning-resource.retired.v1", LearningResourceRetired.class, Kind.STATE),
    CAREER_LADDER_PUBLISHED(
            "io.careerplan.catalogue.career-ladder.published.v1", CareerLadderPublished.class, Kind.STATE),
    CAREER_LADDER_RETIRED("io.careerplan.catalogue.career-ladder.retired.v1", CareerLadderRetired.class, Kind.STATE),
    ORGANISATION_CHANGED("io.careerplan.assessment.organisation.changed.v1", OrganisationChanged.class, Kind.STATE),
    PERSON_REGISTERED("io.careerplan.assessment.person.registered.v1", PersonRegistered.class, Kind.STATE),
    PERSON_CHANGED("io.careerplan.assessment.person.changed.v1", PersonChanged.class, Kind.STATE),
    PERSON_LEFT("io.careerplan.assessment.person.left.v1", PersonLeft.class, Kind.STATE),
    PERSON_ERASED("io.careerplan.assessment.person.erased.v1", PersonErased.class, Kind.STATE),
    GRANT_GIVEN("io.careerplan.assessment.grant.given.v1", GrantGiven.class, Kind.STATE),
    GRANT_REVOKED("io.careerplan.assessment.grant.revoked.v1", GrantRevoked.class, Kind.STATE),
    SKILL_PROFILE_CHANGED("io.careerplan.assessment.skill-profile.changed.v1", SkillProfileChanged.class, Kind.STATE),
    GOALS_CHANGED("io.careerplan.assessment.goals.changed.v1", GoalsChanged.class, Kind.STATE),
    WORK_VALUES_CHANGED("io.careerplan.assessment.work-values.changed.v1", WorkValuesChanged.class, Kind.STATE),
    SATISFACTION_MEASURED("io.careerplan.assessment.satisfaction.measured.v1", SatisfactionMeasured.class, Kind.FACT),
    PAY_CHANGED("io.careerplan.assessment.pay.changed.v1", PayChanged.class, Kind.FACT),
    GAP_ANALYSIS_COMPLETED(
            "io.careerplan.assessment.gap-analysis.completed.v1", GapAnalysisCompleted.class, Kind.STATE),
    DEVELOPMENT_PLAN_COMPLETED(
            "io.careerplan.assessment.development-plan.completed.v1", DevelopmentPlanCompleted.class, Kind.STATE),
    ASSESSMENT_DELIVERABLE_CHANGED(
            "io.careerplan.assessment.deliverable.changed.v1", AssessmentDeliverableChanged.class, Kind.STATE),
    PLAN_SUBMITTED("io.careerplan.planning.plan.submitted.v1", PlanSubmitted.class, Kind.STATE),
    PLAN_APPROVED("io.careerplan.planning.plan.approved.v1", PlanApproved.class, Kind.STATE),
    PLAN_RETURNED("io.careerplan.planning.plan.returned.v1", PlanReturned.class, Kind.STATE),
    PLAN_ACTIVATED("io.careerplan.planning.plan.activated.v1", PlanActivated.class, Kind.STATE),
    PLAN_REVISED("io.careerplan.planning.plan.revised.v1", PlanRevised.class, Kind.STATE),
    PLAN_COMPLETED("io.careerplan.planning.plan.completed.v1", PlanCompleted.class, Kind.STATE),
    PLAN_ARCHIVED("io.careerplan.planning.plan.archived.v1", PlanArchived.class, Kind.STATE),
    FORECAST_COMPLETED("io.careerplan.planning.forecast.completed.v1", ForecastCompleted.class, Kind.STATE),
    PROPOSAL_PREPARED("io.careerplan.planning.proposal.prepared.v1", ProposalPrepared.class, Kind.STATE),
    PROPOSAL_DECIDED("io.careerplan.planning.proposal.decided.v1", ProposalDecided.class, Kind.STATE),
    PLANNING_DELIVERABLE_CHANGED(
            "io.careerplan.planning.deliverable.changed.v1", PlanningDeliverableChanged.class, Kind.STATE),
    TASK_LOGGED("io.careerplan.tracking.task.logged.v1", TaskLogged.class, Kind.FACT),
    MILESTONE_COMPLETED("io.careerplan.tracking.milestone.completed.v1", MilestoneCompleted.class, Kind.FACT),
    MILESTONE_MISSED("io.careerplan.tracking.milestone.missed.v1", MilestoneMissed.class, Kind.FACT),
    REVIEW_OPENED("io.careerplan.tracking.review.opened.v1", ReviewOpened.class, Kind.FACT),
    REVIEW_COMPLETED("io.careerplan.tracking.review.completed.v1", ReviewCompleted.class, Kind.FACT),
    TRACKING_DELIVERABLE_CHANGED(
            "io.careerplan.tracking.deliverable.changed.v1", TrackingDeliverableChanged.class, Kind.STATE);

    private static final Map<String, EventType> BY_NAME =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(EventType::type, Function.identity()));
    private static final Map<Class<? extends Event>, EventType> BY_PAYLOAD =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(EventType::payload, Function.identity()));

    private final String type;
    private final Class<? extends Event> payload;
    private final Kind kind;

    EventType(String type, Class<? extends Event> payload, Kind kind) {
        this.type = type;
        this.payload = payload;
        this.kind = kind;
    }

    /** The type that a record's {@code ce_type} names; empty for types of a later release. */
    public static Optional<EventType> named(String ceType) {
        return Optional.ofNullable(BY_NAME.get(ceType));
    }

    /** The type of an event. */
    public static EventType of(Event event) {
        EventType found = BY_PAYLOAD.get(event.getClass());
        if (found == null) {
            throw new IllegalStateException("no event type for " + event.getClass());
        }
        return found;
    }

    /** CloudEvents type, {@code io.careerplan.<context>.<fact>.v1}. */
    public String type() {
        return type;
    }

    /** The topic that events of this type are published on. */
    public String topic() {
        if (CatalogueEvent.class.isAssignableFrom(payload)) {
            return Topics.CATALOGUE;
        }
        if (AssessmentEvent.class.isAssignableFrom(payload)) {
            return Topics.ASSESSMENT;
        }
        return PlanningEvent.class.isAssignableFrom(payload) ? Topics.PLANNING : Topics.TRACKING;
    }

    /** The record that holds the data. */
    public Class<? extends Event> payload() {
        return payload;
    }

    /** Whether the event replaces what was known or adds to it. */
    public Kind kind() {
        return kind;
    }

    /** The JSON Schema of the data, as a relative URI that is also its path on the class path. */
    public URI dataSchema() {
        return URI.create("schemas/" + type + ".json");
    }

    /** How consumers treat events of a type. */
    public enum Kind {
        /** Carries the whole small aggregate; dropped by a consumer that knows the same or a newer version. */
        STATE,
        /** Happened once; facts are a set, told apart by event id. */
        FACT
    }
}
