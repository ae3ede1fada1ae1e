/** Whom people ask to rate them: a manager or a peer, for named skills, once. */
@NullMarked
package io.careerplan.assessment.invitation;

import org.jspecify.annotations.NullMarked;
