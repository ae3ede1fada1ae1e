package io.careerplan.planning.document;

import java.util.Map;
import java.util.Objects;

/**
 * What is done when something goes wrong.
 *
 * @param plans at most 200, keyed by their id
 */
public record Contingencies(Map<String, Contingency> plans) {
    static final Contingencies EMPTY = new Contingencies(Map.of());

    /** Whether something is planned for the case that the risk happens. */
    public boolean answer(String riskId) {
        return plans.values().stream().anyMatch(plan -> Objects.equals(plan.riskId(), riskId));
    }
}
