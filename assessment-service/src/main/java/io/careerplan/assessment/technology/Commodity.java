package io.careerplan.assessment.technology;

/**
 * A kind of technology.
 *
 * @param code in the United Nations Standard Products and Services Code (UNSPSC), eight digits
 * @param title its name there
 */
public record Commodity(String code, String title) {}
