/** The scales on which skills are rated: those that ship with the product, and those an organisation adds. */
@NullMarked
package io.careerplan.assessment.scale;

import org.jspecify.annotations.NullMarked;
