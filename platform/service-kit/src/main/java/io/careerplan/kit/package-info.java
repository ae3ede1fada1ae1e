@NullMarked
package io.careerplan.kit;

import org.jspecify.annotations.NullMarked;
