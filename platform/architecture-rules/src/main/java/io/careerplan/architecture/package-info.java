@NullMarked
package io.careerplan.architecture;

import org.jspecify.annotations.NullMarked;
