/** The program behind {@code ./run}: checks the machine, starts the platform, fills a demo organisation, says what to try. */
@NullMarked
package io.careerplan.localstack.launch;

import org.jspecify.annotations.NullMarked;
