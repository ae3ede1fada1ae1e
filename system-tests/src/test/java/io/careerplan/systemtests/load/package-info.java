/** Calls at an even pace while something happens to the platform, and how they fared. */
@NullMarked
package io.careerplan.systemtests.load;

import org.jspecify.annotations.NullMarked;
