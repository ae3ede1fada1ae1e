/** How jobs and pay of an occupation, and of the groups it belongs to, changed between years of the wage survey. */
@NullMarked
package io.careerplan.assessment.industrytrend;

import org.jspecify.annotations.NullMarked;
