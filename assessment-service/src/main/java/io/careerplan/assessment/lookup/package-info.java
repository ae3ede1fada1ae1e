/** The catalogue over HTTP: searched, listed and read. */
@NullMarked
package io.careerplan.assessment.lookup;

import org.jspecify.annotations.NullMarked;
