package io.careerplan.planning.quality;

import java.util.List;

/** What a plan is judged by. */
enum QualityPart {
    /** Each section is filled. */
    COMPLETENESS,
    /** What is to be reached and done is said so that it can be checked. */
    SPECIFICITY,
    /** It can be done with the time and money there are: as good as the worst of it. */
    REALISM,
    /** It leads where the person wants to get. */
    ALIGNMENT,
    /** It is prepared for things coming differently. */
    FLEXIBILITY;

    /** The share of the part from those of its rules: their mean, or where one is enough to fail a plan, the least. */
    double share(List<Double> ofRules) {
        var shares = ofRules.stream().mapToDouble(Double::doubleValue);
        return (this == REALISM ? shares.min() : shares.average()).orElse(1);
    }
}
