/** What a person and those they granted it to see of the execution of a plan, and what they report. */
@NullMarked
package io.careerplan.tracking.progress;

import org.jspecify.annotations.NullMarked;
