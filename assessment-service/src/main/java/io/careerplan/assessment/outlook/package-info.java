/** How many people will work in an occupation, and how many places will be open, as far as operators supply it. */
@NullMarked
package io.careerplan.assessment.outlook;

import org.jspecify.annotations.NullMarked;
