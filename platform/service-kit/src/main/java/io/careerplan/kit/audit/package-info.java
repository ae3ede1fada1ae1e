/** The append-only trail of who changed what. */
@NullMarked
package io.careerplan.kit.audit;

import org.jspecify.annotations.NullMarked;
