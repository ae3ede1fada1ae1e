/** What people open to their coaches and mentors, section by section. */
@NullMarked
package io.careerplan.assessment.grant;

import org.jspecify.annotations.NullMarked;
