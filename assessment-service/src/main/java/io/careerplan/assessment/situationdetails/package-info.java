/**
 * What people say of their situation, part by part: performance, strengths and weaknesses, pay and benefits; what that has to be,
 * and when it is whole.
 */
@NullMarked
package io.careerplan.assessment.situationdetails;

import org.jspecify.annotations.NullMarked;
