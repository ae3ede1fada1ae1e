/** How well a goal is put: SMART, as named rules of a point each. */
@NullMarked
package io.careerplan.assessment.smart;

import org.jspecify.annotations.NullMarked;
