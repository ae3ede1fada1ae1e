@NullMarked
package io.careerplan.events;

import org.jspecify.annotations.NullMarked;
