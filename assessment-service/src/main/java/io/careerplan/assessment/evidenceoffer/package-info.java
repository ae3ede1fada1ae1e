/** Evidence of milestones that were reached, offered to whoever may approve the person's skills: rated once, or rejected. */
@NullMarked
package io.careerplan.assessment.evidenceoffer;

import org.jspecify.annotations.NullMarked;
