/** A person's searches for the best paths to an occupation, and which path they chose. */
@NullMarked
package io.careerplan.planning.careerpath;

import org.jspecify.annotations.NullMarked;
