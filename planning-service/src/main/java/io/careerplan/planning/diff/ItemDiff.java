package io.careerplan.planning.diff;

import io.careerplan.events.ChangeKind;
import io.careerplan.events.PlanChange;
import io.careerplan.kit.Algorithm;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How items of one type are compared.
 *
 * @param type name of the type
 * @param title what an item is called
 * @param dates dates that a move shifts, the most telling first, as many for each item
 * @param effort work in hours; absent where the type has none
 * @param rest everything else that an item says
 */
@Algorithm
record ItemDiff<T>(
        String type,
        Function<T, String> title,
        Function<T, List<@Nullable LocalDate>> dates,
        Function<T, @Nullable BigDecimal> effort,
        Function<T, List<@Nullable Object>> rest) {
    private static final double DAYS = 7;

    /** Changes by item id, and of one item in the order moved, effort changed, changed. */
    Stream<PlanChange> changes(Map<String, T> before, Map<String, T> after) {
        var ids = new TreeSet<>(before.keySet());
        ids.addAll(after.keySet());
        return ids.stream().flatMap(id -> changes(id, before.get(id), after.get(id)));
    }

    Stream<PlanChange> changes(String id, @Nullable T before, @Nullable T after) {
        if (before == null || after == null) {
            return Stream.ofNullable(after == null ? before : after)
                    .map(item -> change(after == null ? ChangeKind.REMOVED : ChangeKind.ADDED, id, item, null, null));
        }
        var found = new ArrayList<PlanChange>();
        weeks(dates.apply(before), dates.apply(after))
                .forEach(weeks -> found.add(change(ChangeKind.MOVED, id, after, weeks, null)));
        hours(before, after).forEach(hours -> found.add(change(ChangeKind.EFFORT_CHANGED, id, after, null, hours)));
        if (!rest.apply(before).equals(rest.apply(after))) {
            found.add(change(ChangeKind.CHANGED, id, after, null, null));
        }
        return found.stream();
    }

    /** Whole weeks between the first dates that differ, rounded; 0 for a move by a few days. */
    private static Stream<Integer> weeks(List<@Nullable LocalDate> before, List<@Nullable LocalDate> after) {
        return IntStream.range(0, before.size())
                .boxed()
                .flatMap(i -> weeks(before.get(i), after.get(i)))
                .limit(1);
    }

    private static Stream<Integer> weeks(@Nullable LocalDate before, @Nullable LocalDate after) {
        return before == null || after == null || before.equals(after)
                ? Stream.of()
                : Stream.of((int) Math.round(ChronoUnit.DAYS.between(before, after) / DAYS));
    }

    private Stream<BigDecimal> hours(T before, T after) {
        var old = effort.apply(before);
        var now = effort.apply(after);
        return old == null || now == null || old.compareTo(now) == 0
                ? Stream.of()
                : Stream.of(now.subtract(old).setScale(1, RoundingMode.HALF_EVEN));
    }

    private PlanChange change(ChangeKind kind, String id, T item, @Nullable Integer weeks, @Nullable BigDecimal hours) {
        return new PlanChange(kind, type, id, title.apply(item), weeks, hours);
    }

    /** For types without dates. */
    static <T> Function<T, List<@Nullable LocalDate>> noDates() {
        return item -> List.of();
    }

    /** For types without effort. */
    static <T> Function<T, @Nullable BigDecimal> noEffort() {
        return item -> null;
    }

    /** Whether each of these is there: to appear or to vanish is a change and no move. */
    static boolean isThere(@Nullable Object value) {
        return Objects.nonNull(value);
    }
}
