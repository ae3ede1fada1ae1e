/** The catalogue that the product ships: its tables, and how they are taken in once. */
@NullMarked
package io.careerplan.assessment.starter;

import org.jspecify.annotations.NullMarked;
