package io.careerplan.assessment.personerasure;

import java.time.Instant;
import java.util.UUID;

/**
 * An erasure that was accepted: done in this service, on its way to the others.
 *
 * @param personId who is forgotten
 * @param erasedAt since when
 */
record ErasureView(UUID personId, Instant erasedAt) {}
