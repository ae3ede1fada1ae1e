/** What others ask of the caller: invitations to rate, each with the call that answers it. */
@NullMarked
package io.careerplan.assessment.receivedinvitation;

import org.jspecify.annotations.NullMarked;
