package io.careerplan.tracking.recommendation;

import io.careerplan.tracking.plan.PlanStanding;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/**
 * A reason to recommend something.
 *
 * @param id stable, kebab-case; its texts are {@code recommendation.<id>.title} and {@code .reason}
 * @param kind what it recommends
 * @param findings what it finds in a plan that stands so, under the limits in force
 */
record Rule(
        String id, RecommendationKind kind, BiFunction<PlanStanding, RecommendationLimits, Stream<Finding>> findings) {}
