package io.careerplan.assessment.scorechange;

import io.careerplan.assessment.instrument.Instrument;
import io.careerplan.kit.Algorithm;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * How scores of an instrument spread within an organisation: the sample standard deviation, and Cronbach's alpha
 * (Cronbach 1951) α = k/(k−1)·(1 − Σ var(item) / var(sum)) as their reliability.
 */
@Algorithm
public final class NormEstimation {

    private static final int PLACES = 4;
    private static final double HIGHEST = 100;

    private final Instrument instrument;
    private final List<CompleteAnswers> responses;

    private NormEstimation(Instrument instrument, List<CompleteAnswers> responses) {
        this.instrument = instrument;
        this.responses = responses;
    }

    /** The published norm where there is one, else what the organisation's responses tell. */
    public static Norm of(Instrument instrument, List<CompleteAnswers> responses, ChangeConventions conventions) {
        var published = instrument.norm();
        return published == null
                ? new NormEstimation(instrument, responses).estimate(conventions)
                : Norm.known(NormOrigin.INSTRUMENT, responses.size(), published.sd(), published.reliability());
    }

    private Norm estimate(ChangeConventions conventions) {
        return gap(conventions)
                .map(reason -> Norm.unknown(reason, responses.size()))
                .orElseGet(this::estimate);
    }

    private Optional<NormGap> gap(ChangeConventions conventions) {
        if (items() == 1) {
            return Optional.of(NormGap.SINGLE_ITEM);
        }
        if (responses.size() < conventions.responses()) {
            return Optional.of(NormGap.TOO_FEW_RESPONSES);
        }
        return people() < conventions.people() ? Optional.of(NormGap.TOO_FEW_PEOPLE) : Optional.empty();
    }

    private Norm estimate() {
        var ofSum = variance(responses.stream().mapToDouble(NormEstimation::sum).toArray());
        if (ofSum == 0) {
            return Norm.unknown(NormGap.NO_SPREAD, responses.size());
        }
        var reliability = rounded(alpha(ofSum));
        return reliability.signum() <= 0 || reliability.compareTo(BigDecimal.ONE) >= 0
                ? Norm.unknown(NormGap.UNRELIABLE, responses.size())
                : Norm.known(NormOrigin.ORGANISATION, responses.size(), rounded(spread(ofSum)), reliability);
    }

    private double alpha(double ofSum) {
        var ofItems = IntStream.range(0, items()).mapToDouble(this::varianceOf).sum();
        return items() / (items() - 1.0) * (1 - ofItems / ofSum);
    }

    private double varianceOf(int item) {
        return variance(responses.stream()
                .mapToDouble(response -> response.values().get(item))
                .toArray());
    }

    /** Of scores of 0 to 100, of which a sum of answers is a multiple but for a constant. */
    private double spread(double ofSum) {
        return HIGHEST
                * Math.sqrt(ofSum)
                / (items() * (instrument.scale().max() - instrument.scale().min()));
    }

    private int items() {
        return instrument.size();
    }

    private long people() {
        return responses.stream().map(CompleteAnswers::person).distinct().count();
    }

    private static double sum(CompleteAnswers response) {
        return response.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Of a sample, over n − 1. */
    private static double variance(double[] values) {
        var mean = DoubleStream.of(values).average().orElse(0);
        return DoubleStream.of(values)
                        .map(each -> (each - mean) * (each - mean))
                        .sum()
                / (values.length - 1);
    }

    private static BigDecimal rounded(double value) {
        return BigDecimal.valueOf(value).setScale(PLACES, RoundingMode.HALF_EVEN);
    }
}
