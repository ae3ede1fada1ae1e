package io.careerplan.events;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An occupation of the catalogue.
 *
 * @param owner {@code shared}, or the tenant whose own occupation it is
 * @param code O*NET-SOC code, or the organisation's own
 * @param version version of the occupation, from 0
 * @param title its title
 * @param jobZone preparation needed, 1 to 5, where rated
 * @param industries fields of work it belongs to
 * @param requirements by skill id; empty for an occupation that nobody has rated
 * @param workValues how far it offers each value, 1 to 7, where rated
 * @param wages what it pays, where known
 * @param nearest at most 40, by similarity descending
 * @param release release of the data the figures are from
 */
public record OccupationState(
        String owner,
        String code,
        long version,
        String title,
        @Nullable Integer jobZone,
        List<Industry> industries,
        List<SkillRequirement> requirements,
        @Nullable Map<WorkValue, BigDecimal> workValues,
        @Nullable WagePercentiles wages,
        List<OccupationMove> nearest,
        String release) {

    public OccupationState {
        industries = List.copyOf(industries);
        requirements = List.copyOf(requirements);
        workValues = workValues == null ? null : Sorted.copyOf(workValues);
        nearest = List.copyOf(nearest);
    }
}
