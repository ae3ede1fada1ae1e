package io.careerplan.kit;

/** Stands in for the kit's annotation of the same name. */
public @interface Algorithm {}
