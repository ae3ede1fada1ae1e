/** The document of where a person stands on the market: pay among wages, near occupations, demand of their skills. */
@NullMarked
package io.careerplan.assessment.marketanalysis;

import org.jspecify.annotations.NullMarked;
