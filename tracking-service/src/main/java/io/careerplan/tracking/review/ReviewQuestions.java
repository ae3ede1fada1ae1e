package io.careerplan.tracking.review;

import java.util.List;

/** What every review asks. Texts are in the bundle under {@code review.question.<id>}. */
final class ReviewQuestions {

    static final List<String> IDS = List.of("went-well", "held-back", "next-step");

    private ReviewQuestions() {}
}
