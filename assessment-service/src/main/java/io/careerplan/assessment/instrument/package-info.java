/** What people are asked about their work: instruments as data, and how answers become a score. */
@NullMarked
package io.careerplan.assessment.instrument;

import org.jspecify.annotations.NullMarked;
