/** What changed between two states of a plan, in the words of plans: added, removed, moved, more or less work. */
@NullMarked
package io.careerplan.planning.diff;

import org.jspecify.annotations.NullMarked;
