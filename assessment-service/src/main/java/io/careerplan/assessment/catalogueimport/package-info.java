/** The import of official releases: an upload becomes a job that joins what it says to the present catalogue. */
@NullMarked
package io.careerplan.assessment.catalogueimport;

import org.jspecify.annotations.NullMarked;
