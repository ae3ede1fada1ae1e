package io.careerplan.planning.careergraph;

import java.util.UUID;

/**
 * A career ladder of the organisation.
 *
 * @param id the ladder
 * @param name what it was called when the path was found
 */
public record LadderName(UUID id, String name) {}
