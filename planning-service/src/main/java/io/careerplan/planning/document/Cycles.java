package io.careerplan.planning.document;

import static java.util.Collections.disjoint;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Activities that could never begin, because their prerequisites lead into a circle. */
final class Cycles {
    private Cycles() {}

    static Stream<String> pointers(PlanDocument document) {
        return stuck(document.learning().activities()).stream()
                .sorted()
                .map(id -> Pointers.activity(id) + "/prerequisites");
    }

    /** What is left when activities without open prerequisites are taken away again and again (Kahn 1962). */
    static Set<String> stuck(Map<String, Activity> activities) {
        var open = new HashMap<>(activities);
        boolean moving = true;
        while (moving) {
            moving = open.values().removeIf(activity -> disjoint(open.keySet(), activity.prerequisites()));
        }
        return open.keySet();
    }
}
