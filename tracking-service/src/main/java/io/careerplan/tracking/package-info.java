@NullMarked
package io.careerplan.tracking;

import org.jspecify.annotations.NullMarked;
