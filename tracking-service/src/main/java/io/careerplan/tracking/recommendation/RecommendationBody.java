package io.careerplan.tracking.recommendation;

import java.util.List;

/**
 * What a recommendation rests on, as it is stored.
 *
 * @param format number of this layout
 */
record RecommendationBody(int format, List<Evidence> evidence) {

    static final int FORMAT = 1;

    static RecommendationBody of(Finding finding) {
        return new RecommendationBody(FORMAT, finding.evidence());
    }
}
