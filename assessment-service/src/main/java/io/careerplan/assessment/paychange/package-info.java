/** What follows from another pay or another occupation: the event, what was told before, and how far the market position analysis is. */
@NullMarked
package io.careerplan.assessment.paychange;

import org.jspecify.annotations.NullMarked;
