/** The documents of the first two steps that assessment owes a person, and how far each of them is. */
@NullMarked
package io.careerplan.assessment.deliverable;

import org.jspecify.annotations.NullMarked;
