/** The graph of occupations and the best paths through it, each move explained: plain Java, without database or clock. */
@NullMarked
package io.careerplan.planning.careergraph;

import org.jspecify.annotations.NullMarked;
