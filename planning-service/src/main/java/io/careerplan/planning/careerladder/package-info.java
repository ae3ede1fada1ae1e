/** Career ladders of organisations, as assessment published them. */
@NullMarked
package io.careerplan.planning.careerladder;

import org.jspecify.annotations.NullMarked;
