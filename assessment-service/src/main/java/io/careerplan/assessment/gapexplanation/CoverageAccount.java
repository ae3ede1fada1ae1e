package io.careerplan.assessment.gapexplanation;

import static java.util.Comparator.comparing;

import io.careerplan.assessment.catalogue.Figures;
import io.careerplan.assessment.gap.Finding;
import io.careerplan.assessment.gap.TargetFindings;
import io.careerplan.events.GapStatus;
import java.math.BigDecimal;
import java.util.List;

/**
 * The share of a target's weight that the figures rest on.
 *
 * @param score Σ w with data / Σ w, 0 to 1; 0 where the release does not rate the target
 * @param coveredWeight Σ w over the skills with data
 * @param knownWeight Σ w over all skills that the target has an importance for
 * @param uncovered the skills without data, by skill id; their weights make up the difference
 */
record CoverageAccount(
        BigDecimal score, BigDecimal coveredWeight, BigDecimal knownWeight, List<UncoveredSkill> uncovered) {

    static CoverageAccount of(TargetFindings target) {
        return new CoverageAccount(
                Figures.term(target.coverage()),
                Figures.term(target.sums().coveredWeight()),
                Figures.term(target.sums().knownWeight()),
                target.findings().stream()
                        .filter(finding -> finding.status() == GapStatus.NO_DATA)
                        .sorted(comparing(Finding::skillId))
                        .map(UncoveredSkill::of)
                        .toList());
    }
}
