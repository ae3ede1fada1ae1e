package io.careerplan.assessment.situationdetails;

import io.careerplan.assessment.region.MoneyAmount;
import io.careerplan.events.Money;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the work is paid with, a year and before tax, in one currency.
 *
 * @param base the fixed pay
 * @param bonus what was paid beside it for results
 * @param equity shares and options, at what they are worth
 * @param benefits anything else
 */
public record Compensation(
        @MoneyAmount Money base,
        @Nullable @MoneyAmount Money bonus,
        @Nullable @MoneyAmount Money equity,
        @Nullable @Size(max = 30) List<Benefit> benefits) {

    /** Every part by its place below the compensation, the base first. */
    public Map<String, Money> parts() {
        var parts = new LinkedHashMap<String, Money>();
        parts.put("/base", base);
        put(parts, "/bonus", bonus);
        put(parts, "/equity", equity);
        var others = benefits == null ? List.<Benefit>of() : benefits;
        for (int i = 0; i < others.size(); i++) {
            parts.put("/benefits/" + i + "/value", others.get(i).value());
        }
        return parts;
    }

    /** All of it together; to be asked of one currency only. */
    public Money total() {
        var sum = parts().values().stream().map(Money::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Money(sum, base.currency());
    }

    private static void put(Map<String, Money> parts, String place, @Nullable Money money) {
        if (money != null) {
            parts.put(place, money);
        }
    }
}
