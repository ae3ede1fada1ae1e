package io.careerplan.planning.document;

import static java.util.Objects.requireNonNullElse;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where the plan leads.
 *
 * @param milestones at most 200, keyed by their id; quarterly ones by their due dates
 * @param path the chosen way to the target occupation
 * @param alternatives plan B: at most 5 other ways, keyed by their id
 */
public record Roadmap(
        Map<String, Milestone> milestones,
        @Nullable PathSection path,
        @Nullable Map<String, PathSection> alternatives) {
    static final Roadmap EMPTY = new Roadmap(Map.of(), null, Map.of());

    public Roadmap {
        alternatives = requireNonNullElse(alternatives, Map.of());
    }

    @Override
    public Map<String, PathSection> alternatives() {
        return requireNonNullElse(alternatives, Map.of());
    }
}
