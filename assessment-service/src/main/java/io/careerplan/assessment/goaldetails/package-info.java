/** What a goal says, and what it has to be among the others of the person. */
@NullMarked
package io.careerplan.assessment.goaldetails;

import org.jspecify.annotations.NullMarked;
