/** The product's own words and figures in what it writes into plans. */
@NullMarked
package io.careerplan.planning.wording;

import org.jspecify.annotations.NullMarked;
