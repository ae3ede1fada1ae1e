package io.careerplan.kit.http;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list.
 *
 * @param items in the stable order of the list
 * @param next cursor of the page after this one; absent on the last page
 */
public record PageOf<T>(List<T> items, @Nullable String next) {

    public PageOf {
        items = List.copyOf(items);
    }
}
