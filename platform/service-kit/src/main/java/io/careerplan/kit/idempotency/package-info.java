/** Requests that may be repeated: one effect and one answer per key. */
@NullMarked
package io.careerplan.kit.idempotency;

import org.jspecify.annotations.NullMarked;
