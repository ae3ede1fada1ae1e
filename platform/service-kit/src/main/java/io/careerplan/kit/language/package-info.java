/** The languages and customs in which the product writes to people: texts from bundles, numbers, dates and money. */
@NullMarked
package io.careerplan.kit.language;

import org.jspecify.annotations.NullMarked;
