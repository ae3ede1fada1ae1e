package io.careerplan.planning.document;

import java.util.Map;

/**
 * When the work is done.
 *
 * @param tasks at most 5,000, keyed by their id
 */
public record Timeline(Map<String, Task> tasks) {
    static final Timeline EMPTY = new Timeline(Map.of());
}
