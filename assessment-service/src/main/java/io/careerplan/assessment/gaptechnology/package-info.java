/** Technologies of the occupations that a person aims at, and which of them the person was rated in. They count in no score. */
@NullMarked
package io.careerplan.assessment.gaptechnology;

import org.jspecify.annotations.NullMarked;
