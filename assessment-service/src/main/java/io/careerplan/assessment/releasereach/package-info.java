/** How far a release of the catalogue reaches: which goals and targets it touches, a person's and a tenant's in numbers. */
@NullMarked
package io.careerplan.assessment.releasereach;

import org.jspecify.annotations.NullMarked;
