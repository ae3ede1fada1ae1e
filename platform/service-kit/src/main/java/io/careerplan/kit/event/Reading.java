package io.careerplan.kit.event;

import io.careerplan.events.Envelope;
import io.careerplan.events.Event;
import org.jspecify.annotations.Nullable;

/** What a record turned out to be. */
public sealed interface Reading {

    /** An event of a type this release knows. */
    record Known(Event event, Envelope envelope) implements Reading {}

    /** An event of a later release, or of somebody else: none of our business. */
    record Unknown(String type) implements Reading {}

    /**
     * Nothing we can take.
     *
     * @param reason stable and machine-readable
     * @param cause what exactly is wrong, for operators
     * @param tenant where the headers name one that is readable
     */
    record Malformed(Reason reason, String cause, @Nullable String tenant) implements Reading {}

    /** Why a record is a dead letter. */
    enum Reason {
        /** The headers are no envelope: one is missing, empty or cannot be read. */
        BAD_HEADERS,
        /** A record without value on a topic of events. */
        NO_VALUE,
        /** The value is no JSON of the type: syntax, a wrong type, an unknown name of an enumeration. */
        BAD_JSON,
        /** A component that every release must send is missing. */
        INCOMPLETE,
        /** The record's key is not the one its event demands, so order cannot hold. */
        WRONG_KEY,
        /** The tenant of the headers is not the one that the event is of, so it must take effect in neither. */
        WRONG_TENANT,
        /** The consumer's handler refused it for good. */
        HANDLER_FAILED
    }
}
