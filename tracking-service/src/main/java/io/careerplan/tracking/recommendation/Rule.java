package io.careerplan.tracking.recommendation;

import java.util.function.BiFunction;
import java.util.stream.Stream;

/**
 * A reason to recommend something.
 *
 * @param id stable, kebab-case; its texts are {@code recommendation.<id>.title} and {@code .reason}
 * @param kind what it recommends
 * @param once whether it has been said for good when it was said of something
 * @param findings what it finds in a situation, under the limits in force
 */
record Rule(
        String id,
        RecommendationKind kind,
        boolean once,
        BiFunction<Situation, RecommendationLimits, Stream<Finding>> findings) {

    /** One that speaks again as long as there is reason to. */
    static Rule of(
            String id, RecommendationKind kind, BiFunction<Situation, RecommendationLimits, Stream<Finding>> findings) {
        return new Rule(id, kind, false, findings);
    }

    /** One that speaks of each thing once. */
    static Rule once(
            String id, RecommendationKind kind, BiFunction<Situation, RecommendationLimits, Stream<Finding>> findings) {
        return new Rule(id, kind, true, findings);
    }
}
