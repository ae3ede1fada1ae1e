/** What is found when a person is compared with the occupations they aim at, and what to work on first: plain functions. */
@NullMarked
package io.careerplan.assessment.gap;

import org.jspecify.annotations.NullMarked;
