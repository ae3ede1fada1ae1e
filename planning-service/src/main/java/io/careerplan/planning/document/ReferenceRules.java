package io.careerplan.planning.document;

import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Rules on references between items. */
final class ReferenceRules {
    private ReferenceRules() {}

    static Stream<String> unknownMilestones(PlanDocument document) {
        var milestones = document.roadmap().milestones();
        return document.learning().activities().entrySet().stream()
                .filter(activity -> isUnknown(activity.getValue().milestoneId(), milestones))
                .map(activity -> Pointers.activity(activity.getKey()) + "/milestoneId");
    }

    static Stream<String> unknownPrerequisites(PlanDocument document) {
        var activities = document.learning().activities();
        return activities.entrySet().stream()
                .flatMap(activity -> unknownPrerequisites(activity.getKey(), activity.getValue(), activities));
    }

    static Stream<String> unknownActivities(PlanDocument document) {
        var activities = document.learning().activities();
        return document.timeline().tasks().entrySet().stream()
                .filter(task -> !activities.containsKey(task.getValue().activityId()))
                .map(task -> Pointers.task(task.getKey()) + "/activityId");
    }

    private static boolean isUnknown(@Nullable String id, Map<String, ?> known) {
        return id != null && !known.containsKey(id);
    }

    private static Stream<String> unknownPrerequisites(String id, Activity activity, Map<String, Activity> known) {
        var prerequisites = activity.prerequisites();
        return IntStream.range(0, prerequisites.size())
                .filter(index -> !known.containsKey(prerequisites.get(index)))
                .mapToObj(index -> Pointers.activity(id) + "/prerequisites/" + index);
    }
}
