/** Whose aims a release of the catalogue touches, for those who look after the people of an organisation. */
@NullMarked
package io.careerplan.assessment.touchedpeople;

import org.jspecify.annotations.NullMarked;
