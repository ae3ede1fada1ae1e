package io.careerplan.planning.plan;

import io.careerplan.planning.document.Risk;
import io.careerplan.planning.document.RiskBand;
import io.careerplan.planning.document.Risks;
import java.util.Map;
import java.util.TreeMap;

/**
 * How serious a risk is.
 *
 * @param inherent before mitigation
 * @param residual after mitigation
 */
record RiskBands(RiskBand inherent, RiskBand residual) {

    static Map<String, RiskBands> of(Risks risks) {
        var bands = new TreeMap<String, RiskBands>();
        risks.register().forEach((id, risk) -> bands.put(id, of(risk)));
        return bands;
    }

    private static RiskBands of(Risk risk) {
        return new RiskBands(risk.inherentBand(), risk.residualBand());
    }
}
