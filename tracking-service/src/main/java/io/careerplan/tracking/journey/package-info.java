/** The journey of a person: where they stand in the workflow, who is needed next, and for which calls. */
@NullMarked
package io.careerplan.tracking.journey;

import org.jspecify.annotations.NullMarked;
