package io.careerplan.planning.document;

import java.util.Map;

/**
 * What could go wrong.
 *
 * @param register at most 100 risks, keyed by their id
 */
public record Risks(Map<String, Risk> register) {
    static final Risks EMPTY = new Risks(Map.of());
}
