/** Events take effect once: the inbox and the guard against older versions. */
@NullMarked
package io.careerplan.kit.inbox;

import org.jspecify.annotations.NullMarked;
