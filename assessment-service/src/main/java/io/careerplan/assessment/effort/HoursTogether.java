package io.careerplan.assessment.effort;

import io.careerplan.assessment.catalogue.LearningResource;
import io.careerplan.kit.Algorithm;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

/**
 * Hours that closing several gaps takes together. Whoever works through a resource that closes several of them does so
 * once. There are two plain ways to go: by the shortest resource for each gap, and by the longest for each. The range is
 * from the way that comes to fewer hours to the other one, for the shortest of each may come to more: one longer resource
 * can stand for two. What is only a share of a preparation adds up.
 */
@Algorithm
final class HoursTogether {

    private final Map<String, Double> shortest = new TreeMap<>();
    private final Map<String, Double> longest = new TreeMap<>();
    private HourRange prepared = HourRange.NONE;

    /** One more gap, which the one of these closes in the least hours and the other in the most. */
    void add(LearningResource least, LearningResource most) {
        put(shortest, least);
        put(longest, most);
    }

    /** One more gap, which takes this share of a preparation. */
    void add(HourRange share) {
        prepared = prepared.plus(share);
    }

    HourRange range() {
        var one = sum(shortest.values());
        var other = sum(longest.values());
        return prepared.plus(new HourRange(Math.min(one, other), Math.max(one, other)));
    }

    private static void put(Map<String, Double> way, LearningResource resource) {
        way.put(resource.id(), LearningHours.hoursOrLast(resource));
    }

    private static double sum(Collection<Double> hours) {
        return hours.stream().mapToDouble(Double::doubleValue).sum();
    }
}
