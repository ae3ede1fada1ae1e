package io.careerplan.assessment.move;

import java.util.UUID;

/**
 * A career ladder of the organisation.
 *
 * @param id the ladder
 * @param name what it is called
 */
public record LadderName(UUID id, String name) {}
