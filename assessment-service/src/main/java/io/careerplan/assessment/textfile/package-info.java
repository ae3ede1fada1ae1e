/** Files that somebody uploads: archives that nobody vouches for, text in its encodings, rows by their columns, and their faults. */
@NullMarked
package io.careerplan.assessment.textfile;

import org.jspecify.annotations.NullMarked;
