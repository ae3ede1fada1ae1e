package io.careerplan.tracking.review;

import java.util.Map;

/**
 * The content of a review as it is stored.
 *
 * @param format number of this layout
 * @param brief what it comes prepared with
 * @param answers question id to answer, empty until it is completed
 * @param attainment milestone id to attainment, −2 to 2, empty until it is completed
 */
record ReviewBody(int format, Brief brief, Map<String, String> answers, Map<String, Integer> attainment) {

    static final int FORMAT = 1;

    static ReviewBody prepared(Brief brief) {
        return new ReviewBody(FORMAT, brief, Map.of(), Map.of());
    }

    static ReviewBody completed(Brief brief, Outcome outcome) {
        return new ReviewBody(FORMAT, brief, outcome.answers(), outcome.attainment());
    }
}
