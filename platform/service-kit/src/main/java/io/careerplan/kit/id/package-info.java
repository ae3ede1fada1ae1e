/** Ids of everything the platform creates. */
@NullMarked
package io.careerplan.kit.id;

import org.jspecify.annotations.NullMarked;
