/** A person's present skills: what all ratings together say, how sure that is, and how it came about. */
@NullMarked
package io.careerplan.assessment.skill;

import org.jspecify.annotations.NullMarked;
