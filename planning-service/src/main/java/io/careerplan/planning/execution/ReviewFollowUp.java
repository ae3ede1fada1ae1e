package io.careerplan.planning.execution;

import io.careerplan.events.ReviewCompleted;

/** What is done about completed reviews. */
public interface ReviewFollowUp {

    /** Takes a review, in the transaction of its event; once for each event. */
    void completed(ReviewCompleted review);
}
