package io.careerplan.assessment.catalogue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/** Figures as events and answers carry them. */
public final class Figures {

    private static final int RATIO_PLACES = 6;
    private static final int TERM_PLACES = 12;

    private Figures() {}

    /** A figure of a table with the places it has there. */
    public static BigDecimal exact(double figure) {
        return BigDecimal.valueOf(figure);
    }

    /** A figure of a table, where there is one. */
    public static @Nullable BigDecimal exactOrNone(@Nullable Double figure) {
        return figure == null ? null : exact(figure);
    }

    /** A ratio such as a similarity: six places, half to even. */
    public static BigDecimal ratio(double ratio) {
        return BigDecimal.valueOf(ratio).setScale(RATIO_PLACES, RoundingMode.HALF_EVEN);
    }

    /** A ratio, where there is one. */
    public static @Nullable BigDecimal ratioOrNone(@Nullable Double ratio) {
        return ratio == null ? null : ratio(ratio);
    }

    /** A ratio, where there is one. */
    public static @Nullable BigDecimal ratioOrNone(@Nullable BigDecimal ratio) {
        return ratio == null ? null : ratio.setScale(RATIO_PLACES, RoundingMode.HALF_EVEN);
    }

    /** A figure that was worked out, where it could be. */
    public static @Nullable Double orNone(OptionalDouble figure) {
        return figure.isPresent() ? figure.getAsDouble() : null;
    }

    /** A term of a sum: twelve places, so that all terms of an answer add up to it within 1e-9. */
    public static BigDecimal term(double term) {
        var plain = BigDecimal.valueOf(term)
                .setScale(TERM_PLACES, RoundingMode.HALF_EVEN)
                .stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }

    /** A term of a sum, where there is one. */
    public static @Nullable BigDecimal termOrNone(@Nullable Double term) {
        return term == null ? null : term(term);
    }

    /** A percentile, 0 to 100, with one place, where there is one. */
    public static @Nullable BigDecimal percentileOrNone(@Nullable Double percentile) {
        return percentile == null ? null : BigDecimal.valueOf(percentile).setScale(1, RoundingMode.HALF_EVEN);
    }

    /** Hours: one place, half to even. */
    public static BigDecimal hours(double hours) {
        return BigDecimal.valueOf(hours).setScale(1, RoundingMode.HALF_EVEN);
    }
}
