package io.careerplan.kit.http;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * The part of a list that one request asks for, its cursor verified. Use:
 *
 * <pre>{@code
 * Slice slice = cursors.slice(page, "plans", person);
 * var rows = slice.newestFirst(repository::find, "from Plan e where e.personId = :person", Map.of("person", person));
 * return slice.page(rows, plan -> Position.of(plan.id()), PlanView::from);
 * }</pre>
 */
public final class Slice {

    private final int limit;
    private final Optional<Position> after;
    private final Function<Position, String> sign;

    Slice(int limit, Optional<Position> after, Function<Position, String> sign) {
        this.limit = limit;
        this.after = after;
        this.sign = sign;
    }

    public int limit() {
        return limit;
    }

    /** Rows to fetch: one more than wanted, which tells whether a further page exists. */
    public int fetch() {
        return limit + 1;
    }

    /** Where the page before this one ended; empty on the first. */
    public Optional<Position> after() {
        return after;
    }

    /** The rest of the {@code where} clause, and the order: {@code " and … order by …"}. */
    public String and(Keyset keyset) {
        return (after.isPresent() ? " and " + keyset.condition() : "") + keyset.orderBy();
    }

    /** The query's own parameters and those of {@link #and}. */
    public Map<String, Object> with(Keyset keyset, Map<String, Object> own) {
        var all = new HashMap<>(own);
        after.ifPresent(position -> all.putAll(keyset.parameters(position)));
        return all;
    }

    /**
     * The rows of this slice and one more, those with the highest ids first.
     *
     * @param find of the repository
     * @param from a query on the alias {@code e} with a {@code where} and without an order
     * @param own its parameters
     */
    public <E> List<E> newestFirst(
            BiFunction<String, Map<String, Object>, PanacheQuery<E>> find, String from, Map<String, Object> own) {
        return find.apply(from + and(Keyset.BY_ID_NEWEST_FIRST), with(Keyset.BY_ID_NEWEST_FIRST, own))
                .page(0, fetch())
                .list();
    }

    /** The page made of up to {@link #fetch} rows. */
    public <E, V> PageOf<V> page(List<E> rows, Function<E, Position> position, Function<E, V> view) {
        var shown = rows.subList(0, Math.min(limit, rows.size()));
        var items = shown.stream().map(view).toList();
        return rows.size() > limit
                ? new PageOf<>(items, sign.apply(position.apply(shown.getLast())))
                : new PageOf<>(items, null);
    }
}
