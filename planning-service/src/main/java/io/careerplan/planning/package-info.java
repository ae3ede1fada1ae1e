@NullMarked
package io.careerplan.planning;

import org.jspecify.annotations.NullMarked;
