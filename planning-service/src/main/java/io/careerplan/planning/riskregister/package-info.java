/** What could go wrong with a plan, by named rules, and what is done then. */
@NullMarked
package io.careerplan.planning.riskregister;

import org.jspecify.annotations.NullMarked;
