package io.careerplan.planning.forecast;

import java.math.BigDecimal;

/**
 * Something that costs the plan a part of its chance.
 *
 * @param cost what the plan's probability would gain if this took no time or did not happen, everything else being the
 *     same: 0 to 1
 */
public record CostlyItem(ItemKind kind, String id, String title, BigDecimal cost) {

    /** What it is. Further kinds may follow. */
    public enum ItemKind {
        ACTIVITY,
        RISK
    }
}
