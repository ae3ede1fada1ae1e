/** A person's plan and its life from draft to archive. */
@NullMarked
package io.careerplan.planning.plan;

import org.jspecify.annotations.NullMarked;
