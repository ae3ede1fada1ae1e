package io.careerplan.events;

/**
 * Something that happened in one of the services and that others may act on.
 *
 * <p>The JSON of an event is its record components by name. A state event carries the whole small aggregate after the change; a
 * fact event carries what happened once and is never superseded.
 */
public sealed interface Event permits CatalogueEvent, AssessmentEvent, PlanningEvent, TrackingEvent {

    /**
     * The Kafka key, within which order holds: the person's id, the tenant for {@link OrganisationChanged}, owner and code or
     * id for the catalogue.
     */
    String key();

    /** The id of the aggregate that the event is about. */
    String subject();

    /** The version of that aggregate after the change, from 0; a fact has no version and says 0. */
    long version();
}
