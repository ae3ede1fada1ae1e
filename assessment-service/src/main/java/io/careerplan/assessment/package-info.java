@NullMarked
package io.careerplan.assessment;

import org.jspecify.annotations.NullMarked;
