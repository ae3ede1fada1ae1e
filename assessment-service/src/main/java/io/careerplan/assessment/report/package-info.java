/** What all documents of assessment have in common: whose they are, how far, what is missing and who may read what. */
@NullMarked
package io.careerplan.assessment.report;

import org.jspecify.annotations.NullMarked;
