package io.careerplan.assessment.marketanalysis;

import io.careerplan.assessment.report.Words;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Shares with one place, because a change of half a percent a year would be none without.
 *
 * @param words in this language
 */
record Percentages(Words words) {

    private static final int HUNDRED = 2;

    /** A share, or that there is none. */
    String of(@Nullable BigDecimal share) {
        return share == null ? words.of("none") : words.of("market.percent", hundredths(share));
    }

    /** A difference of two shares. */
    String points(BigDecimal difference) {
        return words.of("market.points", hundredths(difference));
    }

    private String hundredths(BigDecimal share) {
        return words.language().number(share.movePointRight(HUNDRED), 1);
    }
}
