package io.careerplan.planning.schedule;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import io.careerplan.kit.Algorithm;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The order in which work asks for time: by priority, then deadline, both inherited by prerequisites from what waits
 * for them, so that no work ever comes before its prerequisites.
 */
@Algorithm
public final class WorkOrder {
    private static final Comparator<RankedWork> ORDER = comparing(RankedWork::priority, Comparator.reverseOrder())
            .thenComparing(RankedWork::deadline, nullsLast(naturalOrder()))
            .thenComparingInt(RankedWork::depth)
            .thenComparing(work -> work.item().id());

    private final List<WorkItem> chain;
    private final Map<String, List<String>> before = new HashMap<>();
    private final Map<String, Integer> depths = new HashMap<>();

    private WorkOrder(Map<String, WorkItem> items) {
        items.values().forEach(item -> before.put(item.id(), known(item, items)));
        items.keySet().forEach(id -> depth(id, 0));
        chain = items.values().stream()
                .sorted(comparingInt(item -> depth(item.id(), 0)))
                .toList();
    }

    /**
     * The most urgent first. Prerequisites that are not among the items count as done.
     *
     * @throws IllegalArgumentException when prerequisites lead into a circle
     */
    public static List<RankedWork> of(List<WorkItem> items) {
        var byId = new LinkedHashMap<String, WorkItem>();
        items.forEach(item -> byId.put(item.id(), item));
        return new WorkOrder(byId).ranked();
    }

    private List<RankedWork> ranked() {
        var priorities = fromDependents(WorkItem::priority, Math::max);
        var fixed = fromDependents(WorkItem::latest, WorkOrder::earlier);
        var deadlines = fromDependents(WorkOrder::deadline, WorkOrder::earlier);
        var releases = fromPrerequisites(WorkItem::earliest, WorkOrder::later);
        return chain.stream()
                .map(item -> new RankedWork(
                        item,
                        Objects.requireNonNull(priorities.get(item.id())),
                        releases.get(item.id()),
                        fixed.get(item.id()),
                        deadlines.get(item.id()),
                        depth(item.id(), 0)))
                .sorted(ORDER)
                .toList();
    }

    private <T> Map<String, T> fromDependents(Function<WorkItem, @Nullable T> own, BinaryOperator<T> of) {
        var values = new HashMap<String, T>();
        for (var item : chain.reversed()) {
            merge(values, item.id(), own.apply(item), of);
            before(item.id()).forEach(id -> merge(values, id, values.get(item.id()), of));
        }
        return values;
    }

    private <T> Map<String, T> fromPrerequisites(Function<WorkItem, @Nullable T> own, BinaryOperator<T> of) {
        var values = new HashMap<String, T>();
        for (var item : chain) {
            merge(values, item.id(), own.apply(item), of);
            before(item.id()).forEach(id -> merge(values, item.id(), values.get(id), of));
        }
        return values;
    }

    private static <T> void merge(Map<String, T> values, String id, @Nullable T value, BinaryOperator<T> of) {
        if (value != null) {
            values.merge(id, value, of);
        }
    }

    private static @Nullable LocalDate deadline(WorkItem item) {
        var latest = item.latest();
        var due = item.due();
        if (latest == null || due == null) {
            return latest == null ? due : latest;
        }
        return earlier(latest, due);
    }

    private static LocalDate earlier(LocalDate a, LocalDate b) {
        return a.isBefore(b) ? a : b;
    }

    private static LocalDate later(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }

    private static List<String> known(WorkItem item, Map<String, WorkItem> items) {
        return item.prerequisites().stream()
                .filter(items::containsKey)
                .distinct()
                .toList();
    }

    private List<String> before(String id) {
        return Objects.requireNonNull(before.get(id));
    }

    /** Recursion is as deep as the longest chain: at most the 500 activities of a plan. */
    private int depth(String id, int steps) {
        var known = depths.get(id);
        if (known != null) {
            return known;
        }
        if (steps > before.size()) {
            throw new IllegalArgumentException("Prerequisites lead into a circle at " + id);
        }
        int depth = 0;
        for (var prerequisite : before(id)) {
            depth = Math.max(depth, 1 + depth(prerequisite, steps + 1));
        }
        depths.put(id, depth);
        return depth;
    }
}
