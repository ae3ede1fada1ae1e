/** What a plan says: its typed document, the rules a document keeps, and its stored form. Knows no life cycle. */
@NullMarked
package io.careerplan.planning.document;

import org.jspecify.annotations.NullMarked;
