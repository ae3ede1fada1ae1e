/** What other services, and tracking itself, said: the consumers of the three topics. */
@NullMarked
package io.careerplan.tracking.fact;

import org.jspecify.annotations.NullMarked;
