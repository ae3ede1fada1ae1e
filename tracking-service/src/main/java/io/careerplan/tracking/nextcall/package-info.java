/** Which calls take a person further along the workflow, as rules over what tracking knows. Plain Java. */
@NullMarked
package io.careerplan.tracking.nextcall;

import org.jspecify.annotations.NullMarked;
