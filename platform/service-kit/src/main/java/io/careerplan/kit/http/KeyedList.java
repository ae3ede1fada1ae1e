package io.careerplan.kit.http;

import java.util.List;
import java.util.function.Function;

/**
 * A list that is in memory, in pages.
 *
 * @param name of the list and of everything that narrows it; a cursor of one is refused under another
 * @param items ascending by their keys
 * @param key tells one item from all others
 */
public record KeyedList<T>(String name, List<T> items, Function<T, String> key) {

    /** The page asked for; items that come or go meanwhile neither shift nor repeat the others. */
    public PageOf<T> page(PageQuery query, Cursors cursors) {
        var limit = query.limit();
        var after = query.cursor().map(cursor -> cursors.verify(name, cursor)).orElse("");
        var rest = items.stream()
                .filter(item -> key.apply(item).compareTo(after) > 0)
                .limit(limit + 1L)
                .toList();
        return rest.size() > limit
                ? new PageOf<>(rest.subList(0, limit), cursors.sign(name, key.apply(rest.get(limit - 1))))
                : new PageOf<>(rest, null);
    }
}
