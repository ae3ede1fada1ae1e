package io.careerplan.planning.wording;

import io.careerplan.events.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** Figures as texts name them: rounded, without trailing zeros, the same everywhere. */
public final class Figures {
    private static final BigDecimal LEVELS = BigDecimal.valueOf(7);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int SHARE_PLACES = 4;

    private Figures() {}

    /** A share of the scale as one of its seven levels, to one place. */
    public static String level(BigDecimal share) {
        return plain(share.multiply(LEVELS), 1);
    }

    /** Hours to one place. */
    public static String hours(double hours) {
        return plain(BigDecimal.valueOf(hours), 1);
    }

    /** A share from 0 to 1 to four places. */
    public static String share(BigDecimal share) {
        return plain(share, SHARE_PLACES);
    }

    /** A share as whole percent. */
    public static String percent(BigDecimal share) {
        return plain(share.multiply(HUNDRED), 0) + " %";
    }

    /** A factor to two places. */
    public static String factor(double factor) {
        return plain(BigDecimal.valueOf(factor), 2);
    }

    /** An amount with its currency; a dash where it is not known. */
    public static String money(@Nullable Money money) {
        return money == null ? "–" : money.amount().toPlainString() + " " + money.currency();
    }

    private static String plain(BigDecimal number, int places) {
        var shortest = number.setScale(places, RoundingMode.HALF_UP).stripTrailingZeros();
        return shortest.setScale(Math.max(0, shortest.scale())).toPlainString();
    }
}
