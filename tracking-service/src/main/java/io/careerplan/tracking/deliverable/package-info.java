/** How far the workflow's documents are: tracking's own three, told by it, and copies of what the others tell of theirs. */
@NullMarked
package io.careerplan.tracking.deliverable;

import org.jspecify.annotations.NullMarked;
