/** Copies of what assessment owns: people and their goals, values, skills and gaps, the catalogue, access, settings. */
@NullMarked
package io.careerplan.planning.fact;

import org.jspecify.annotations.NullMarked;
