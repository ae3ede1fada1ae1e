package io.careerplan.planning.careergraph;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A way from one occupation to another.
 *
 * @param rank from 1, the one of least cost
 * @param cost sum over the moves
 * @param gapHours sum over the moves; absent where one of them is unknown
 * @param months sum over the moves; absent where one of them is unknown
 * @param wageChange relative change of median pay from start to end; absent where one of them is unknown
 * @param moves 1 to 4, no occupation twice
 */
public record CareerPath(
        int rank,
        BigDecimal cost,
        @Nullable BigDecimal gapHours,
        @Nullable MonthRange months,
        @Nullable BigDecimal wageChange,
        List<PathMove> moves) {
    private static final int PLACES = 6;

    public CareerPath {
        moves = List.copyOf(moves);
    }

    static CareerPath of(int rank, List<PathMove> moves) {
        return new CareerPath(
                rank,
                moves.stream().map(PathMove::cost).reduce(BigDecimal.ZERO, BigDecimal::add),
                total(moves, PathMove::gapHours).stream()
                        .reduce(BigDecimal::add)
                        .orElse(null),
                total(moves, PathMove::months).stream().reduce(MonthRange::plus).orElse(null),
                total(moves, PathMove::wageChange).stream()
                        .map(BigDecimal.ONE::add)
                        .reduce(BigDecimal::multiply)
                        .map(factor -> factor.subtract(BigDecimal.ONE).setScale(PLACES, RoundingMode.HALF_EVEN))
                        .orElse(null),
                moves);
    }

    /** The figure of every move, or none where one of them lacks it. */
    private static <T> List<T> total(List<PathMove> moves, Function<PathMove, @Nullable T> figure) {
        var known = moves.stream()
                .map(move -> Optional.ofNullable(figure.apply(move)))
                .flatMap(Optional::stream)
                .toList();
        return known.size() == moves.size() ? known : List.of();
    }
}
