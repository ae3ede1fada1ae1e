/** What is to be learnt for an occupation, from what, in which order and with how much effort. */
@NullMarked
package io.careerplan.planning.curriculum;

import org.jspecify.annotations.NullMarked;
