/** Faults between a service's commit and the broker: whether what was accepted is told, once and in order. */
@NullMarked
package io.careerplan.systemtests.faults.publishing;

import org.jspecify.annotations.NullMarked;
