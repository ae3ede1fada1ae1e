/** What a development plan says: how it is drafted from the gaps of an analysis, and how it is edited. */
@NullMarked
package io.careerplan.assessment.developmentcontent;

import org.jspecify.annotations.NullMarked;
