/** Work that outlives its request: queued, claimed by one instance, taken over after a crash. */
@NullMarked
package io.careerplan.kit.job;

import org.jspecify.annotations.NullMarked;
