package io.careerplan.kit.http;

import io.careerplan.kit.problem.InputError;
import io.careerplan.kit.problem.Refusal;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The query parameters of every list, as {@code @BeanParam}: {@code limit} (1 to 200, default 50) and {@code cursor}. An
 * empty value counts as none.
 */
public class PageQuery {

    public static final int DEFAULT_LIMIT = 50;
    public static final int MAX_LIMIT = 200;

    /** Text, because a number that does not convert would be answered as 404 by JAX-RS. */
    @QueryParam("limit")
    @Nullable
    String limit;

    @QueryParam("cursor")
    @Nullable
    String cursor;

    /** A query as a resource method gets it, for calls from elsewhere. */
    public static PageQuery of(int limit, @Nullable String cursor) {
        var query = new PageQuery();
        query.limit = Integer.toString(limit);
        query.cursor = cursor;
        return query;
    }

    /**
     * Items wanted, 1 to 200.
     *
     * @throws Refusal 400 naming {@code limit}
     */
    public int limit() {
        if (limit == null) {
            return DEFAULT_LIMIT;
        }
        if (!limit.matches("\\d{1,3}") || Integer.parseInt(limit) < 1 || Integer.parseInt(limit) > MAX_LIMIT) {
            var detail = "must be a whole number from 1 to " + MAX_LIMIT;
            throw Refusal.badInput(List.of(new InputError("limit", "out-of-range", detail)));
        }
        return Integer.parseInt(limit);
    }

    /**
     * Where the page before this one ended, for lists with an order of their own; empty on the first.
     *
     * @throws Refusal 400 {@code cursor-invalid}
     */
    public Optional<String> cursorOf(Cursors cursors, String list) {
        return cursor().map(given -> cursors.verify(list, given));
    }

    /** The cursor as it came, not yet verified. */
    Optional<String> cursor() {
        return Optional.ofNullable(cursor);
    }
}
