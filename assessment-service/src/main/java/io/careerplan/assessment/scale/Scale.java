package io.careerplan.assessment.scale;

import java.math.BigDecimal;
import java.util.List;

/**
 * A named scale of levels.
 *
 * @param name by which ratings name it
 * @param title what people call it
 * @param lowest lowest level
 * @param highest highest level, which stands for 1
 * @param decimals decimal places a level may have
 * @param stages names of the levels from the lowest on; empty where they have none
 * @param source where the scale comes from
 */
public record Scale(
        String name,
        String title,
        BigDecimal lowest,
        BigDecimal highest,
        int decimals,
        List<String> stages,
        String source) {

    /** Whether the scale has this level. */
    public boolean has(BigDecimal level) {
        return level.compareTo(lowest) >= 0 && level.compareTo(highest) <= 0 && isExact(level);
    }

    /** Whether a number has no more decimal places than a level. */
    boolean isExact(BigDecimal number) {
        return number.stripTrailingZeros().scale() <= decimals;
    }

    /** The level as a share of the highest one: 0 to 1. */
    public double value(BigDecimal level) {
        return level.doubleValue() / highest.doubleValue();
    }

    /** What a level has to be, for whoever named another one. */
    public String range() {
        var places = decimals == 0 ? "a whole number" : "a number of at most " + decimals + " decimal places";
        return places + " from " + lowest + " to " + highest;
    }
}
