/** Requests by chance, made from the committed OpenAPI documents, and the answers held against the same documents. */
@NullMarked
package io.careerplan.systemtests.fuzz;

import org.jspecify.annotations.NullMarked;
