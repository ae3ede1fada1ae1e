/** The plan as it is tracked: a copy of planning's state, and beside it what the person did about it. */
@NullMarked
package io.careerplan.tracking.plan;

import org.jspecify.annotations.NullMarked;
