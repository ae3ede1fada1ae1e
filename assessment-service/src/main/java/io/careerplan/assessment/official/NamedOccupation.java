package io.careerplan.assessment.official;

/**
 * An occupation as the taxonomy names it.
 *
 * @param title its name, in the plural
 * @param description what people in it do
 */
public record NamedOccupation(String title, String description) {}
