/** What is known of a person: how it is said, who may see and change which part, and how it is kept. */
@NullMarked
package io.careerplan.assessment.profile;

import org.jspecify.annotations.NullMarked;
