/** The rules of the architecture, written once; every module runs the set that fits it as a test. */
@NullMarked
package io.careerplan.architecture;

import org.jspecify.annotations.NullMarked;
