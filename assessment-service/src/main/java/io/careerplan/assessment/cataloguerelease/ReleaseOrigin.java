package io.careerplan.assessment.cataloguerelease;

/** Where a catalogue came from; extensible. */
public enum ReleaseOrigin {
    /** The tables that the product ships. */
    STARTER,
    /** An operator's import of official files. */
    IMPORT
}
