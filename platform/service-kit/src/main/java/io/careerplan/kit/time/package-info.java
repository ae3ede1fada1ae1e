/** The one clock of a service, which the local profile can move. */
@NullMarked
package io.careerplan.kit.time;

import org.jspecify.annotations.NullMarked;
