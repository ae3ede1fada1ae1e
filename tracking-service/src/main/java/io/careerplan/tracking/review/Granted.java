package io.careerplan.tracking.review;

import java.util.List;

/**
 * What a request came to.
 *
 * @param opened whether it opened the review, or found one of the kind open
 */
record Granted(Review review, List<Cause> causes, boolean opened) {}
