/** Assessment's facts as they arrive: people, access grants, organisations' settings, erasures. */
@NullMarked
package io.careerplan.planning.fact;

import org.jspecify.annotations.NullMarked;
