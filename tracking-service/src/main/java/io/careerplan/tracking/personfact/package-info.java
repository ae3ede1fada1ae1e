/** What assessment and planning say of a person beside plans and documents, as far as the journey needs it. */
@NullMarked
package io.careerplan.tracking.personfact;

import org.jspecify.annotations.NullMarked;
