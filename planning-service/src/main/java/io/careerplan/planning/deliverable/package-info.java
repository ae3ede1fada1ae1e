/** How far the documents are that planning owes a person, and the word that goes out when one moves. */
@NullMarked
package io.careerplan.planning.deliverable;

import org.jspecify.annotations.NullMarked;
