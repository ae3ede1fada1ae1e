/** Reviews of progress: opened by events or on request, prepared, completed. */
@NullMarked
package io.careerplan.tracking.review;

import org.jspecify.annotations.NullMarked;
