/** What benefits are typically worth, in tables that an organisation supplies for its own people. */
@NullMarked
package io.careerplan.assessment.benefit;

import org.jspecify.annotations.NullMarked;
