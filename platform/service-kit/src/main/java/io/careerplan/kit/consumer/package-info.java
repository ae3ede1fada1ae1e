/** The shell around every consumer of events. */
@NullMarked
package io.careerplan.kit.consumer;

import org.jspecify.annotations.NullMarked;
