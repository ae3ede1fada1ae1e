/** The OpenAPI description as far as it follows from the conventions: what every operation has is said once, here. */
@NullMarked
package io.careerplan.kit.openapi;

import org.jspecify.annotations.NullMarked;
