package io.careerplan.kit.erasure;

import java.util.UUID;

/** Implemented, as a bean, by every feature that holds data about people. */
public interface PersonalData {

    /** Name of the section in the export: kebab-case, unique in the service. */
    String name();

    /**
     * Everything held about the person, as records or maps that can be written as JSON. What grows with every request is a
     * stream, so that it is never in memory as a whole. Runs in a transaction, in which the result is also written.
     */
    Object export(UUID personId);

    /** Removes all of it, or cuts what ties it to the person; runs in the transaction of the erasure, may be repeated. */
    void erase(UUID personId);
}
