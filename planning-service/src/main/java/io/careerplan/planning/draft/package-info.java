/** A complete plan generated from facts: from the latest gap analysis, the chosen path and the person's circumstances. */
@NullMarked
package io.careerplan.planning.draft;

import org.jspecify.annotations.NullMarked;
