/** The promises of the platform while its parts are killed, cut off, slow or told things twice. */
@NullMarked
package io.careerplan.systemtests.faults;

import org.jspecify.annotations.NullMarked;
