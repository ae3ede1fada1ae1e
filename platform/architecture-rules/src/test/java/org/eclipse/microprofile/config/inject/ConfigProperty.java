package org.eclipse.microprofile.config.inject;

/** Stands in for MicroProfile's annotation of the same name. */
public @interface ConfigProperty {}
