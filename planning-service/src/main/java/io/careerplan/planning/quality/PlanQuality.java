package io.careerplan.planning.quality;

import io.careerplan.kit.Algorithm;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;

/**
 * How good a plan is: the readings of every rule folded into five scores. Same basis, same bytes.
 *
 * @param findings in the order of the rules, each rule's by place
 */
@Algorithm
record PlanQuality(QualityScores scores, List<Finding> findings, QualityLimits.Thresholds thresholds) {

    PlanQuality {
        findings = List.copyOf(findings);
    }

    static PlanQuality of(QualityBasis basis) {
        var shares = new EnumMap<QualityPart, List<Double>>(QualityPart.class);
        var findings = new ArrayList<Finding>();
        for (var rule : QualityRule.values()) {
            var readings = rule.readings(basis);
            rule.share(readings).ifPresent(share -> shares.computeIfAbsent(rule.part(), part -> new ArrayList<>())
                    .add(share));
            readings.stream().flatMap(rule::finding).forEach(findings::add);
        }
        return new PlanQuality(
                QualityScores.of(shares), findings, basis.limits().thresholds());
    }

    BigDecimal mean() {
        return scores.mean();
    }

    boolean passes() {
        return scores.pass(thresholds);
    }

    /** What costs points; what is not known here does not. */
    List<Finding> faults() {
        return findings.stream()
                .filter(finding -> finding.severity() != Severity.INFO)
                .toList();
    }
}
