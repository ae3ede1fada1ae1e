package io.careerplan.tracking.plan;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What the person did about one plan, and what time did: the part of tracking that no planning event can bring back. */
record OwnFacts(
        Map<String, TaskEffort> efforts, Map<String, MilestoneCompletion> completions, Set<Miss> misses, long count) {

    /** A milestone missed on a date. */
    record Miss(String itemId, LocalDate due) {}

    /** Facts of one plan; logs in the order in which they were made. */
    static OwnFacts of(List<TaskLog> logs, List<MilestoneCompletion> completions, List<MilestoneMiss> misses) {
        return new OwnFacts(
                logs.stream()
                        .collect(
                                groupingBy(TaskLog::taskId, TreeMap::new, collectingAndThen(toList(), TaskEffort::of))),
                completions.stream()
                        .collect(toMap(MilestoneCompletion::itemId, Function.identity(), (a, b) -> a, TreeMap::new)),
                misses.stream()
                        .map(miss -> new Miss(miss.itemId(), miss.due()))
                        .collect(Collectors.toUnmodifiableSet()),
                (long) logs.size() + completions.size() + misses.size());
    }

    TaskEffort effort(String taskId) {
        return efforts.getOrDefault(taskId, TaskEffort.NONE);
    }

    MilestoneState stateOf(String milestoneId, LocalDate due) {
        return MilestoneState.of(completions.containsKey(milestoneId), misses.contains(new Miss(milestoneId, due)));
    }
}
