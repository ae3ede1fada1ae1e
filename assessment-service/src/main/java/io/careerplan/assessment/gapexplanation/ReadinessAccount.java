package io.careerplan.assessment.gapexplanation;

import static java.util.Comparator.comparing;

import io.careerplan.assessment.catalogue.Figures;
import io.careerplan.assessment.gap.Finding;
import io.careerplan.assessment.gap.TargetFindings;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * R = Σ w·min(c, t) / Σ w·t.
 *
 * @param score R, 0 to 1, the sum of the contributions; absent where nothing was compared
 * @param met Σ w·min(c, t)
 * @param asked Σ w·t
 * @param terms of the skills with data, by skill id
 */
record ReadinessAccount(@Nullable BigDecimal score, BigDecimal met, BigDecimal asked, List<ReadinessTerm> terms) {

    static ReadinessAccount of(TargetFindings target) {
        return new ReadinessAccount(
                Figures.termOrNone(target.readiness()),
                Figures.term(target.sums().met()),
                Figures.term(target.sums().asked()),
                target.findings().stream()
                        .sorted(comparing(Finding::skillId))
                        .flatMap(finding -> ReadinessTerm.of(finding).stream())
                        .toList());
    }
}
