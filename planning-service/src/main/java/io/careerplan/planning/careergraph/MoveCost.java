package io.careerplan.planning.careergraph;

import io.careerplan.events.OccupationMove;
import io.careerplan.kit.Algorithm;
import java.math.BigDecimal;
import java.util.Objects;

/** What a move costs: how unlike the two occupations are, and how far the preparation rises. */
@Algorithm
final class MoveCost {
    /** A job zone of rise weighs like so much less similarity [C]. */
    private static final BigDecimal PER_ZONE = new BigDecimal("0.15");

    /** An organisation's own ladder is easier to climb than the market: half the cost [C]. */
    private static final BigDecimal ON_OWN_LADDER = new BigDecimal("0.5");

    private MoveCost() {}

    /** (1 − similarity) + 0.15 · max(0, zones up); half of it for a step of the organisation's own ladder. */
    static BigDecimal of(OccupationMove move, boolean onLadder) {
        int rise = Math.max(0, Objects.requireNonNullElse(move.jobZoneChange(), 0));
        var cost = BigDecimal.ONE.subtract(move.similarity()).add(PER_ZONE.multiply(BigDecimal.valueOf(rise)));
        var fair = cost.max(BigDecimal.ZERO);
        return onLadder ? fair.multiply(ON_OWN_LADDER) : fair;
    }
}
