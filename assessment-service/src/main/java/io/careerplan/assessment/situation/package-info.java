/** Where people stand in their work: role, performance, strengths, pay and satisfaction, assessed on a day. */
@NullMarked
package io.careerplan.assessment.situation;

import org.jspecify.annotations.NullMarked;
