/** The resource that hands a person everything held about them. */
@NullMarked
package io.careerplan.kit.export;

import org.jspecify.annotations.NullMarked;
