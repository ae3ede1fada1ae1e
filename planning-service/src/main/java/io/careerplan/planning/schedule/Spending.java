package io.careerplan.planning.schedule;

import io.careerplan.events.Money;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What begins in each month, in money, against the limit of a month. */
final class Spending {
    private final @Nullable Money limit;
    private final Map<YearMonth, BigDecimal> spent = new HashMap<>();

    Spending(@Nullable Money limit) {
        this.limit = limit;
    }

    boolean allows(WorkItem item, YearMonth month) {
        return limit == null || of(month).add(counted(item)).compareTo(limit.amount()) <= 0;
    }

    void spend(WorkItem item, YearMonth month) {
        spent.merge(month, counted(item), BigDecimal::add);
    }

    BigDecimal of(YearMonth month) {
        return spent.getOrDefault(month, BigDecimal.ZERO);
    }

    /** The part of a cost that can be held against the limit. */
    BigDecimal counted(WorkItem item) {
        var cost = item.cost();
        return cost == null || limit == null || !cost.currency().equals(limit.currency())
                ? BigDecimal.ZERO
                : cost.amount();
    }
}
