/** What the product advises after a review, and what the person decided about it. */
@NullMarked
package io.careerplan.tracking.recommendation;

import org.jspecify.annotations.NullMarked;
