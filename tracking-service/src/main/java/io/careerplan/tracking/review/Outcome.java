package io.careerplan.tracking.review;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a completed review brought.
 *
 * @param answers question id to answer
 * @param attainment milestone id to attainment: −2 much less than expected, 0 as expected, 2 much more
 */
record Outcome(Map<String, String> answers, Map<String, Integer> attainment) {

    Outcome {
        answers = new TreeMap<>(answers);
        attainment = new TreeMap<>(attainment);
    }

    /** Milestones that were judged and that the plan does not know. */
    List<String> strangers(List<String> milestones) {
        return attainment.keySet().stream()
                .filter(id -> !milestones.contains(id))
                .toList();
    }
}
