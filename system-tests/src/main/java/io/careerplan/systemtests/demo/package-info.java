/** The whole loop told call by call, for a reader at a terminal and as a system test. */
@NullMarked
package io.careerplan.systemtests.demo;

import org.jspecify.annotations.NullMarked;
