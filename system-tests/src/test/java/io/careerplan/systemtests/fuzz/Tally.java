package io.careerplan.systemtests.fuzz;

import io.careerplan.systemtests.input.Operation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** What came of a run, counted by several threads at once. */
final class Tally {

    /** Answers that are only given once caller, address and input have been found good. */
    private static final Set<Integer> PAST_VALIDATION = Set.of(200, 201, 202, 204, 304, 409, 412, 422);

    private final Map<Integer, Integer> statuses = new ConcurrentHashMap<>();
    private final Map<String, Integer> passed = new ConcurrentHashMap<>();
    private final Map<String, Integer> kinds = new ConcurrentHashMap<>();
    private final List<String> failures = new ArrayList<>();

    void count(Shot shot, int status, List<String> complaints, String answer) {
        statuses.merge(status, 1, Integer::sum);
        if (PAST_VALIDATION.contains(status)) {
            passed.merge(shot.operation().toString(), 1, Integer::sum);
        }
        if (!complaints.isEmpty()) {
            fail(shot, complaints, answer);
        }
    }

    private synchronized void fail(Shot shot, List<String> complaints, String answer) {
        complaints.forEach(complaint -> kinds.merge(complaint.replaceAll("[\\d\"'].*", ""), 1, Integer::sum));
        failures.add(complaints + " in answer to " + shot + "\n  → " + answer);
    }

    synchronized List<String> failures() {
        return List.copyOf(failures);
    }

    /** How often each complaint was made. */
    Map<String, Integer> kinds() {
        return new TreeMap<>(kinds);
    }

    /** Share of answers of a hundred of statuses, in per cent. */
    long share(int hundred) {
        long all = statuses.values().stream().mapToInt(Integer::intValue).sum();
        long some = statuses.entrySet().stream()
                .filter(each -> each.getKey() / 100 == hundred)
                .mapToInt(Map.Entry::getValue)
                .sum();
        return Math.round(100.0 * some / Math.max(1, all));
    }

    long serverErrors() {
        return statuses.entrySet().stream()
                .filter(each -> each.getKey() >= 500)
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    Map<Integer, Integer> statuses() {
        return new TreeMap<>(statuses);
    }

    /** Operations that never got past access and validation. */
    List<String> neverPassed(List<Operation> operations) {
        return operations.stream()
                .map(Operation::toString)
                .filter(operation -> !passed.containsKey(operation))
                .toList();
    }
}
