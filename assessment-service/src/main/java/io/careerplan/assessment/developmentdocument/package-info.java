/** The document of how a person closes their gaps: what is learnt, with what, by when, and what tells that it is reached. */
@NullMarked
package io.careerplan.assessment.developmentdocument;

import org.jspecify.annotations.NullMarked;
