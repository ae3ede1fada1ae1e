/** How far a person meets an occupation, as plain functions: the comparison of one skill, the readiness, its standing among all. */
@NullMarked
package io.careerplan.assessment.readiness;

import org.jspecify.annotations.NullMarked;
