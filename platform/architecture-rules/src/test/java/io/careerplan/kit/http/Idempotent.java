package io.careerplan.kit.http;

/** Stands in for the kit's annotation of the same name. */
public @interface Idempotent {}
