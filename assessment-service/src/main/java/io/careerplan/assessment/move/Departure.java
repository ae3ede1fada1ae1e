package io.careerplan.assessment.move;

import static java.util.stream.Collectors.toMap;

import io.careerplan.assessment.catalogue.Occupation;
import io.careerplan.assessment.catalogue.Requirement;
import io.careerplan.assessment.effort.Yardstick;
import io.careerplan.assessment.readiness.Comparison;
import io.careerplan.assessment.readiness.RankedOccupation;
import io.careerplan.kit.Algorithm;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where moves begin: an occupation, and where somebody in it stands. What is near is told by similarity alone; how ready
 * they are stands beside it.
 *
 * @param from the occupation
 * @param estimates where the person stands, 0 to 1, by skill id
 */
@Algorithm
record Departure(Occupation from, Map<String, Double> estimates) {

    /** Of somebody who just meets the levels of the occupation, and of whom nothing else is known. */
    static Departure of(Occupation from) {
        var estimates = new HashMap<String, Double>();
        from.requirements().values().forEach(each -> {
            var level = each.level();
            if (level != null && !each.suppressed()) {
                estimates.put(each.skillId(), level / Comparison.LEVELS);
            }
        });
        return new Departure(from, estimates);
    }

    /** All other rated occupations, the most similar first; none when this one is not rated. */
    List<RankedOccupation> ranked(Yardstick yardstick) {
        if (!from.isRated()) {
            return List.of();
        }
        return yardstick.ranking().rank(importances(), estimates).stream()
                .filter(each -> !each.code().equals(from.code()))
                .toList();
    }

    /** One of them, without its percentile, for which all others would have to be looked at; empty when it is not among them. */
    Optional<RankedOccupation> rank(String code, Yardstick yardstick) {
        return from.isRated() && !code.equals(from.code())
                ? yardstick.ranking().alone(code, importances(), estimates)
                : Optional.empty();
    }

    private Map<String, Double> importances() {
        return from.requirements().values().stream().collect(toMap(Requirement::skillId, Requirement::importance));
    }

    /**
     * What it means and takes to move there.
     *
     * @param wageLimit share above which a change of the wage counts
     */
    Move to(RankedOccupation rank, Yardstick yardstick, BigDecimal wageLimit) {
        var target = yardstick.catalogue().occupation(rank.code()).orElseThrow();
        var zoneChange = zoneChange(from.jobZone(), target.jobZone());
        return new Move(
                rank,
                target.title(),
                MoveKinds.of(zoneChange, PayStep.between(from.medianWage(), target.medianWage(), wageLimit)),
                zoneChange,
                PayStep.change(from.medianWage(), target.medianWage()).orElse(null),
                yardstick.hours().total(target, estimates).orElse(null));
    }

    private static @Nullable Integer zoneChange(@Nullable Integer from, @Nullable Integer to) {
        return from == null || to == null ? null : to - from;
    }
}
