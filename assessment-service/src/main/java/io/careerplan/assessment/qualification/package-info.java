/** What people have done and learnt before: work, education, and certificates with the day on which they expire. */
@NullMarked
package io.careerplan.assessment.qualification;

import org.jspecify.annotations.NullMarked;
