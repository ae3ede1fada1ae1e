/** The catalogues that were taken in, one after the other: what each changed, and whose aims that touches. */
@NullMarked
package io.careerplan.assessment.cataloguerelease;

import org.jspecify.annotations.NullMarked;
