/** The technologies of an occupation over HTTP. */
@NullMarked
package io.careerplan.assessment.technologyuse;

import org.jspecify.annotations.NullMarked;
