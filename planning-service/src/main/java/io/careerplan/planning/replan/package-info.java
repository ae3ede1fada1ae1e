/** What is left of a plan planned anew, at the price of a later date, of more hours or of less scope. */
@NullMarked
package io.careerplan.planning.replan;

import org.jspecify.annotations.NullMarked;
