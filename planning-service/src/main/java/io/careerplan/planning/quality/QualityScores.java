package io.careerplan.planning.quality;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The five scores of a plan, each 0 to 100 to one place. */
record QualityScores(
        BigDecimal completeness,
        BigDecimal specificity,
        BigDecimal realism,
        BigDecimal alignment,
        BigDecimal flexibility) {
    private static final int PLACES = 1;
    private static final BigDecimal PARTS = BigDecimal.valueOf(5);
    private static final double FULL = 100;

    /** @param shares of the rules that could be judged, 0 to 1, by part */
    static QualityScores of(Map<QualityPart, List<Double>> shares) {
        return new QualityScores(
                score(shares, QualityPart.COMPLETENESS),
                score(shares, QualityPart.SPECIFICITY),
                score(shares, QualityPart.REALISM),
                score(shares, QualityPart.ALIGNMENT),
                score(shares, QualityPart.FLEXIBILITY));
    }

    BigDecimal mean() {
        return all().reduce(BigDecimal.ZERO, BigDecimal::add).divide(PARTS, PLACES, RoundingMode.HALF_EVEN);
    }

    /** Whether each score and their mean reach what is asked for. */
    boolean pass(QualityLimits.Thresholds thresholds) {
        return all().allMatch(score -> score.compareTo(thresholds.leastScore()) >= 0)
                && mean().compareTo(thresholds.leastMean()) >= 0;
    }

    /** Whether no score is lower and at least one is higher. */
    boolean isBetterThan(QualityScores other) {
        var others = other.all().toList();
        var own = all().toList();
        var signs = IntStream.range(0, own.size())
                .map(i -> own.get(i).compareTo(others.get(i)))
                .boxed()
                .toList();
        return signs.stream().allMatch(sign -> sign >= 0) && signs.stream().anyMatch(sign -> sign > 0);
    }

    private Stream<BigDecimal> all() {
        return Stream.of(completeness, specificity, realism, alignment, flexibility);
    }

    private static BigDecimal score(Map<QualityPart, List<Double>> shares, QualityPart part) {
        double share = part.share(Objects.requireNonNullElse(shares.get(part), List.of()));
        return BigDecimal.valueOf(FULL * share).setScale(PLACES, RoundingMode.HALF_EVEN);
    }
}
