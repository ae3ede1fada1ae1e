/** Figures with their floors, budgets and verdicts, as one table. */
@NullMarked
package io.careerplan.benchmarks.report;

import org.jspecify.annotations.NullMarked;
