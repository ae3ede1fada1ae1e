package io.careerplan.events;

import java.time.Instant;
import java.util.UUID;

/**
 * A fact that its owner can tell again as the same: id and time of the event follow from what it says, so whoever has taken it
 * knows it however often and however late it comes.
 */
public interface LastingFact {

    /** The id of the event, every time it is told. */
    UUID factId();

    /** When it happened, which is the time of the event. */
    Instant at();
}
