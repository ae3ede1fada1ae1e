/** The report of where a person stands in their work: role, performance, strengths, pay, and satisfaction over time. */
@NullMarked
package io.careerplan.assessment.situationdocument;

import org.jspecify.annotations.NullMarked;
