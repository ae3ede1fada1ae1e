package io.careerplan.assessment.catalogue;

/**
 * An entry of the catalogue that belongs to one organisation.
 *
 * @param body what it says
 * @param version rises with each change, from 0
 */
public record Own<T>(T body, long version) {}
