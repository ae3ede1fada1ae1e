package io.careerplan.kit.http;

import java.util.Map;

/**
 * The order of a list and the HQL that continues it after a position. Rows that come or go meanwhile neither shift nor
 * repeat the others. The entity's alias is {@code e}, as in {@code from Plan e where …}.
 */
public enum Keyset {
    /** By id, oldest first, because ids are UUIDv7. */
    BY_ID("e.id", "e.id > :afterId", "asc") {
        @Override
        public Map<String, Object> parameters(Position after) {
            return Map.of("afterId", after.id());
        }
    },
    /** By id, newest first. */
    BY_ID_NEWEST_FIRST("e.id", "e.id < :afterId", "desc") {
        @Override
        public Map<String, Object> parameters(Position after) {
            return Map.of("afterId", after.id());
        }
    },
    /** By the field {@code updatedAt}, then id: what integrators walk for deltas. */
    BY_UPDATE("e.updatedAt", "(e.updatedAt, e.id) > (:afterTime, :afterId)", "asc") {
        @Override
        public Map<String, Object> parameters(Position after) {
            return Map.of("afterTime", after.time(), "afterId", after.id());
        }
    };

    private final String firstKey;
    private final String condition;
    private final String direction;

    Keyset(String firstKey, String condition, String direction) {
        this.firstKey = firstKey;
        this.condition = condition;
        this.direction = direction;
    }

    /** Condition of the rows after a position, to be joined by {@code and}. */
    public String condition() {
        return condition;
    }

    /** The {@code order by} clause that belongs to the condition. */
    public String orderBy() {
        var second = firstKey.equals("e.id") ? "" : ", e.id " + direction;
        return " order by " + firstKey + " " + direction + second;
    }

    /** The parameters that {@link #condition} names. */
    public abstract Map<String, Object> parameters(Position after);
}
