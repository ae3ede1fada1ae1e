package io.careerplan.assessment.gapexplanation;

import io.careerplan.assessment.catalogue.DataRow;
import io.careerplan.assessment.catalogue.Figures;
import io.careerplan.assessment.gap.TargetFindings;
import io.careerplan.events.WorkValue;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Fit with the person's work values: 50·(1 + r) with Pearson's r.
 *
 * @param score 0 to 100; absent (no data) where one side lacks a value or has all of them equal
 * @param correlation r, −1 to 1, the sum of the terms; absent with the score
 * @param values the six of them
 * @param source the row of the occupation's values
 */
record AlignmentAccount(
        @Nullable BigDecimal score, @Nullable BigDecimal correlation, List<AlignmentTerm> values, DataRow source) {

    static AlignmentAccount of(TargetFindings target, Map<WorkValue, Double> own) {
        var score = target.alignment();
        var occupation = target.workValues();
        return new AlignmentAccount(
                Figures.termOrNone(score),
                score == null ? null : Figures.term(score / 50 - 1),
                Stream.of(WorkValue.values())
                        .map(value -> AlignmentTerm.of(value, own, occupation, score != null))
                        .toList(),
                target.source());
    }
}
