/** Events leave in the transaction of their change: the outbox and the relay that publishes it. */
@NullMarked
package io.careerplan.kit.outbox;

import org.jspecify.annotations.NullMarked;
