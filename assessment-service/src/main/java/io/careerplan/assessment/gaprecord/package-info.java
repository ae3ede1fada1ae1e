/** What an analysis is kept as: what was found, what it was found from, and what others read off it. */
@NullMarked
package io.careerplan.assessment.gaprecord;

import org.jspecify.annotations.NullMarked;
