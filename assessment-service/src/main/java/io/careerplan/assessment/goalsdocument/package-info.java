/** The document of a person's career goals: three horizons, how well each goal is put, and what the person looks for in work. */
@NullMarked
package io.careerplan.assessment.goalsdocument;

import org.jspecify.annotations.NullMarked;
