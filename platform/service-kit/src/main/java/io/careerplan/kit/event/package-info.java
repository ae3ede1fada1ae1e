/** Events as bytes: how they are written, read and checked. */
@NullMarked
package io.careerplan.kit.event;

import org.jspecify.annotations.NullMarked;
