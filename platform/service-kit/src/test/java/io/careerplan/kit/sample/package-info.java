/** A feature as services write them, for the kit to be tried on. */
@NullMarked
package io.careerplan.kit.sample;

import org.jspecify.annotations.NullMarked;
