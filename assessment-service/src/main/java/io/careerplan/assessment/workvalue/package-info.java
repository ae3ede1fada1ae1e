/** What people look for in work, and how far an occupation gives it. */
@NullMarked
package io.careerplan.assessment.workvalue;

import org.jspecify.annotations.NullMarked;
