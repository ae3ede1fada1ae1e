/** Texts that the product itself writes, from bundles. */
@NullMarked
package io.careerplan.tracking.text;

import org.jspecify.annotations.NullMarked;
