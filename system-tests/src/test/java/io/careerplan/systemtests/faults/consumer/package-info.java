/** What a consumer of events promises while it is killed, told things twice, told nonsense, or fails for a while. */
@NullMarked
package io.careerplan.systemtests.faults.consumer;

import org.jspecify.annotations.NullMarked;
