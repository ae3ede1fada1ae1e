/** Organisations that use the platform and their settings; each is one tenant. */
@NullMarked
package io.careerplan.assessment.organisation;

import org.jspecify.annotations.NullMarked;
