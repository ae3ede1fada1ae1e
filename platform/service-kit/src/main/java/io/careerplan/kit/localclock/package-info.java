/** The switch that moves the clock on a developer's machine. */
@NullMarked
package io.careerplan.kit.localclock;

import org.jspecify.annotations.NullMarked;
