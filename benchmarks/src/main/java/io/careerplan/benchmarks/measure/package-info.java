/** The measurements of running services: reads, writes, the way of an event, start and memory. */
@NullMarked
package io.careerplan.benchmarks.measure;

import org.jspecify.annotations.NullMarked;
