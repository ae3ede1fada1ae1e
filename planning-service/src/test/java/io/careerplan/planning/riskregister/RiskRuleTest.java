package io.careerplan.planning.riskregister;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.careerplan.planning.document.RiskBand;
import org.junit.jupiter.api.Test;

class RiskRuleTest {

    @Test
    void openCriticalGaps() {
        assertTrue(finds(RiskRule.OPEN_CRITICAL_GAPS, SituationFixture.withOpenGaps("Negotiation")));
        assertFalse(finds(RiskRule.OPEN_CRITICAL_GAPS, SituationFixture.withOpenGaps()));
    }

    @Test
    void thinAnalysis() {
        assertTrue(finds(RiskRule.THIN_ANALYSIS, SituationFixture.withCoverage("0.69")));
        assertFalse(finds(RiskRule.THIN_ANALYSIS, SituationFixture.withCoverage("0.70")));
    }

    @Test
    void singleSupport() {
        assertTrue(finds(RiskRule.SINGLE_SUPPORT, SituationFixture.withSupporters(1)));
        assertFalse(finds(RiskRule.SINGLE_SUPPORT, SituationFixture.withSupporters(2)));
    }

    @Test
    void fullWeeks() {
        assertTrue(finds(RiskRule.FULL_WEEKS, SituationFixture.withLoad("0.8501")));
        assertFalse(finds(RiskRule.FULL_WEEKS, SituationFixture.withLoad("0.85")));
    }

    @Test
    void effortOverrun() {
        assertEquals(4, likelihood(RiskRule.EFFORT_OVERRUN, SituationFixture.withBias(1.5)));
        assertEquals(3, likelihood(RiskRule.EFFORT_OVERRUN, SituationFixture.withBias(1.49)));
        assertEquals(3, likelihood(RiskRule.EFFORT_OVERRUN, SituationFixture.withBias(1.2)));
        assertEquals(2, likelihood(RiskRule.EFFORT_OVERRUN, SituationFixture.withBias(1.19)));
    }

    @Test
    void interruption() {
        assertEquals(4, likelihood(RiskRule.INTERRUPTION, SituationFixture.constrained()));
        assertEquals(3, likelihood(RiskRule.INTERRUPTION, SituationFixture.calm()));
    }

    @Test
    void roleNotOpen() {
        assertTrue(finds(RiskRule.ROLE_NOT_OPEN, SituationFixture.calm()));
    }

    @Test
    void lowerPay() {
        assertTrue(finds(RiskRule.LOWER_PAY, SituationFixture.withWageChange("-0.01")));
        assertFalse(finds(RiskRule.LOWER_PAY, SituationFixture.withWageChange("0")));
        assertFalse(finds(RiskRule.LOWER_PAY, SituationFixture.calm()));
    }

    @Test
    void providerFails() {
        assertTrue(finds(RiskRule.PROVIDER_FAILS, SituationFixture.withProviders(1)));
        assertFalse(finds(RiskRule.PROVIDER_FAILS, SituationFixture.withProviders(0)));
    }

    @Test
    void everyRiskIsAnsweredByATriggerAnAlternativeAndSomebodyWhoIsTold() {
        var register = RiskRegister.of(SituationFixture.dire());
        assertEquals(RiskRule.values().length, register.risks().register().size());
        register.risks().register().forEach((id, risk) -> {
            assertTrue(register.contingencies().answer(id), id);
            assertTrue(risk.residualBand().compareTo(risk.inherentBand()) <= 0, id);
        });
        register.contingencies().plans().forEach((id, answer) -> {
            assertTrue(answer.alternative() != null && answer.informs() != null, id);
            assertTrue(answer.trigger().value().signum() > 0, id);
        });
    }

    @Test
    void evenACalmPlanHasRisksOfThreeKindsWhenItHasOneSupporter() {
        var kinds = RiskRegister.of(SituationFixture.withSupporters(1)).risks().register().values().stream()
                .map(risk -> risk.kind())
                .distinct();
        assertEquals(3, kinds.count());
    }

    @Test
    void reasonsNameTheirFigures() {
        var risks = RiskRegister.of(SituationFixture.dire()).risks().register();
        assertEquals(RiskBand.CRITICAL, risks.get("open-critical-gaps").inherentBand());
        assertEquals(
                "99 % of the hours that may be planned are planned; above 85 % a lost week cannot be made up.",
                risks.get("full-weeks").reason());
        assertEquals(
                "Median pay falls by 10 % over the chosen path to Human Resources Specialists. It does not hold up the"
                        + " work.",
                risks.get("lower-pay").reason());
    }

    private static boolean finds(RiskRule rule, PlanSituation situation) {
        return rule.find(situation).isPresent();
    }

    private static int likelihood(RiskRule rule, PlanSituation situation) {
        return rule.find(situation).orElseThrow().inherent().likelihood();
    }
}
