/** A person's present skills as they are read: the estimates with how each came about, their history and what is transferable. */
@NullMarked
package io.careerplan.assessment.skill;

import org.jspecify.annotations.NullMarked;
