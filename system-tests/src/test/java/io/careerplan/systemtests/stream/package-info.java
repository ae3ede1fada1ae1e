/** Events that a bench tells on its own, as the services would, and what their consumers make of them. */
@NullMarked
package io.careerplan.systemtests.stream;

import org.jspecify.annotations.NullMarked;
