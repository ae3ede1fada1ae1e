/** Records that could not be taken: kept with their cause, seen and replayed by operators. */
@NullMarked
package io.careerplan.kit.deadletter;

import org.jspecify.annotations.NullMarked;
