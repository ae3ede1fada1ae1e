package io.careerplan.tracking.progress;

/** A view with the version that its ETag shows. */
record Versioned<T>(long version, T view) {}
