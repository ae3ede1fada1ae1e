/** The moments at which proofs let a service die. Nothing happens at them outside of the bench. */
@NullMarked
package io.careerplan.kit.failpoint;

import org.jspecify.annotations.NullMarked;
