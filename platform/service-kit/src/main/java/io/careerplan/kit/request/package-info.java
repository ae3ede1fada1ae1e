/** Requests on their way in, bounded and strictly read, and what is answered when they are turned away. */
@NullMarked
package io.careerplan.kit.request;

import org.jspecify.annotations.NullMarked;
