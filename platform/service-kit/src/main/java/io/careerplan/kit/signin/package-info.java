/** How a token becomes a caller, before any request of ours is looked at. */
@NullMarked
package io.careerplan.kit.signin;

import org.jspecify.annotations.NullMarked;
