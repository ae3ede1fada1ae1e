/** What people want to reach: goals of three horizons, how well each is put, and what forecasts say of them. */
@NullMarked
package io.careerplan.assessment.goal;

import org.jspecify.annotations.NullMarked;
