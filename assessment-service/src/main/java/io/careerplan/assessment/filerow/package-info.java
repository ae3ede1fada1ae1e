/** The rows of a file of people: how they are read from CSV and from NDJSON, and what is wrong with one. */
@NullMarked
package io.careerplan.assessment.filerow;

import org.jspecify.annotations.NullMarked;
