/** Every failure a caller can meet, as one exception type, one set of texts and one error body (RFC 9457). */
@NullMarked
package io.careerplan.kit.problem;

import org.jspecify.annotations.NullMarked;
