package io.careerplan.planning.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class RiskBandTest {

    @Test
    void eachBandBeginsAtItsProduct() {
        assertEquals(RiskBand.LOW, RiskBand.of(1, 1));
        assertEquals(RiskBand.LOW, RiskBand.of(2, 2));
        assertEquals(RiskBand.MEDIUM, RiskBand.of(1, 5));
        assertEquals(RiskBand.MEDIUM, RiskBand.of(3, 3));
        assertEquals(RiskBand.HIGH, RiskBand.of(5, 2));
        assertEquals(RiskBand.HIGH, RiskBand.of(3, 4));
        assertEquals(RiskBand.CRITICAL, RiskBand.of(3, 5));
        assertEquals(RiskBand.CRITICAL, RiskBand.of(5, 5));
    }

    @Test
    void whatIsLeftIsTheRiskItselfWhereNothingIsSaid() {
        var mitigated = PlanFixture.allSections().risks().register().get("load");
        assertEquals(RiskBand.CRITICAL, mitigated.inherentBand());
        assertEquals(RiskBand.HIGH, mitigated.residualBand());
        var open = PlanFixture.allSectionsWith(
                "{\"risks\": {\"register\": {\"load\": {\"residualLikelihood\": null, \"residualImpact\": null}}}}");
        assertEquals(RiskBand.CRITICAL, open.risks().register().get("load").residualBand());
    }
}
