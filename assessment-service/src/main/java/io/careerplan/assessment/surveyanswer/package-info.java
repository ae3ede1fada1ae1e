/** What somebody answers to an instrument: how it is said, checked and kept. */
@NullMarked
package io.careerplan.assessment.surveyanswer;

import org.jspecify.annotations.NullMarked;
