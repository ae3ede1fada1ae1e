package io.careerplan.kit.document;

import io.careerplan.kit.access.Section;

/**
 * A part of a document that the caller may not read.
 *
 * @param part name of the part, kebab-case
 * @param section what the caller would have to be granted
 */
public record LeftOutPart(String part, Section section) {}
