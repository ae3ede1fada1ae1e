/** How much skills are asked for: now, and by the release of ratings before. */
@NullMarked
package io.careerplan.assessment.skilldemand;

import org.jspecify.annotations.NullMarked;
