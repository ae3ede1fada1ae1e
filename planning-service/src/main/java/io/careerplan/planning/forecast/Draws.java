package io.careerplan.planning.forecast;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;
import org.apache.commons.statistics.distribution.BetaDistribution;
import org.apache.commons.statistics.distribution.ContinuousDistribution;
import org.apache.commons.statistics.distribution.LogNormalDistribution;

/**
 * The random numbers of a forecast. Each item has a stream of its own, by seed, kind and id, so that two forecasts of a
 * plan differ by what differs between them and by nothing else (common random numbers).
 */
final class Draws {
    private static final double WEIGHT_OF_LIKELY = 4;

    private final ContinuousDistribution.Sampler bias;
    private final ContinuousDistribution.Sampler[] efforts;
    private final UniformRandomProvider[] risks;

    Draws(ForecastInput input, List<UncertainWork> work, long seed) {
        double median = input.bias().median();
        double sigma = input.bias().sigma();
        bias = sigma > 0
                ? LogNormalDistribution.of(Math.log(median), sigma).createSampler(stream(seed, "bias", ""))
                : () -> median;
        efforts = work.stream()
                .map(each -> effort(each, stream(seed, "work", each.item().id())))
                .toArray(ContinuousDistribution.Sampler[]::new);
        risks = input.risks().stream()
                .map(risk -> stream(seed, "risk", risk.id()))
                .toArray(UniformRandomProvider[]::new);
    }

    /** The factor of this run. */
    double bias() {
        return bias.sample();
    }

    /** Hours of a piece of work before the bias. */
    double effort(int work) {
        return efforts[work].sample();
    }

    /** The next number of a risk, from 0 to below 1. */
    double risk(int risk) {
        return risks[risk].nextDouble();
    }

    /** PERT-beta: α = 1 + 4(M − O)/(P − O), β = 1 + 4(P − M)/(P − O), stretched from O to P. */
    private static ContinuousDistribution.Sampler effort(UncertainWork work, UniformRandomProvider stream) {
        double least = work.optimistic();
        double span = work.pessimistic() - least;
        if (span == 0) {
            return () -> least;
        }
        double alpha = 1 + WEIGHT_OF_LIKELY * (work.likely() - least) / span;
        double beta = 1 + WEIGHT_OF_LIKELY * (work.pessimistic() - work.likely()) / span;
        var unit = BetaDistribution.of(alpha, beta).createSampler(stream);
        return () -> least + span * unit.sample();
    }

    private static UniformRandomProvider stream(long seed, String kind, String id) {
        long hash = seed;
        for (byte each : (kind + ':' + id).getBytes(StandardCharsets.UTF_8)) {
            hash = mix(hash + each);
        }
        return RandomSource.XO_RO_SHI_RO_128_PP.create(new long[] {hash, mix(hash)});
    }

    /** Finalizer of SplitMix64 (Steele, Lea and Flood 2014). */
    private static long mix(long value) {
        long mixed = value + 0x9e3779b97f4a7c15L;
        mixed = (mixed ^ (mixed >>> 30)) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
        return mixed ^ (mixed >>> 31);
    }
}
