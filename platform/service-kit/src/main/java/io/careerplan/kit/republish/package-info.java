/** Facts said again by their owner, so that a copy can be rebuilt. */
@NullMarked
package io.careerplan.kit.republish;

import org.jspecify.annotations.NullMarked;
