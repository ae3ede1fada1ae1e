/** The immutable, numbered states that an approved or active plan has had. */
@NullMarked
package io.careerplan.planning.revision;

import org.jspecify.annotations.NullMarked;
