package io.careerplan.planning.riskregister;

import io.careerplan.planning.document.Trigger;
import java.util.List;

/**
 * A risk as a rule found it.
 *
 * @param inherent before mitigation
 * @param residual after mitigation, in neither axis above the inherent one
 * @param probability that it happens while the plan runs, after mitigation, in percent
 * @param delayWeeks what it costs then; 0 where it does not hold up the work, or the forecast reckons with it already
 * @param trigger when its contingency begins
 * @param alternative id of what the contingency brings in
 * @param figures what the reason names
 */
record Threat(
        Severity inherent,
        Severity residual,
        int probability,
        int delayWeeks,
        Trigger trigger,
        String alternative,
        List<String> figures) {

    Threat {
        figures = List.copyOf(figures);
    }

    /**
     * Likelihood and impact, each 1 to 5.
     */
    record Severity(int likelihood, int impact) {}
}
