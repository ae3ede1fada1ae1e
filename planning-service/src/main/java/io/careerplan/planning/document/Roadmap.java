package io.careerplan.planning.document;

import java.util.Map;

/**
 * Where the plan leads.
 *
 * @param milestones at most 200, keyed by their id
 */
public record Roadmap(Map<String, Milestone> milestones) {
    static final Roadmap EMPTY = new Roadmap(Map.of());
}
