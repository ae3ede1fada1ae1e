package io.careerplan.kit.access;

/** Stands in for the kit's annotation of the same name. */
public @interface Requires {}
