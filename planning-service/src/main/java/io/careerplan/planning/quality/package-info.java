/** How good a plan is, by named rules in five parts, and the gate that it passes on its way to being active. */
@NullMarked
package io.careerplan.planning.quality;

import org.jspecify.annotations.NullMarked;
