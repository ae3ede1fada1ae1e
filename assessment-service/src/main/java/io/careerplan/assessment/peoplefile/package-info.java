/** People in bulk: a file of the organisation's own system, taken over part by part by a job. */
@NullMarked
package io.careerplan.assessment.peoplefile;

import org.jspecify.annotations.NullMarked;
