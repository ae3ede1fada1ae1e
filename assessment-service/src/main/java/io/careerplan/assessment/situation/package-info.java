/** Where people stand in their work, assessed on a day: the assessments, the report that they make up and the pay that they say. */
@NullMarked
package io.careerplan.assessment.situation;

import org.jspecify.annotations.NullMarked;
