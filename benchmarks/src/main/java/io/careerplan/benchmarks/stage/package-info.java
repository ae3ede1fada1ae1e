/** What is measured: the stack, services and floors as processes, and an organisation with people in it. */
@NullMarked
package io.careerplan.benchmarks.stage;

import org.jspecify.annotations.NullMarked;
