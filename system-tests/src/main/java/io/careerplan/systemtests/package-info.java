@NullMarked
package io.careerplan.systemtests;

import org.jspecify.annotations.NullMarked;
