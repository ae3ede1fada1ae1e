/** How far the documents are that a service owes a person: missing, partial, done or outdated, and since when. */
@NullMarked
package io.careerplan.kit.deliverable;

import org.jspecify.annotations.NullMarked;
