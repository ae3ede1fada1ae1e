package io.careerplan.planning.riskregister;

import io.careerplan.kit.Algorithm;
import io.careerplan.planning.document.Contingencies;
import io.careerplan.planning.document.Contingency;
import io.careerplan.planning.document.Origin;
import io.careerplan.planning.document.OriginKind;
import io.careerplan.planning.document.Risk;
import io.careerplan.planning.document.Risks;
import io.careerplan.planning.wording.DraftTexts;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/**
 * The risks that a plan begins with, and a contingency for each of them.
 *
 * @param risks those whose rule gave cause
 * @param contingencies one for each risk, under the id of the risk with {@code answer-} before it
 */
@Algorithm
public record RiskRegister(Risks risks, Contingencies contingencies) {
    private static final String ANSWER = "answer-";
    private static final int PLACES_OF_PERCENT = 2;

    /** Id of the hours that contingencies bring in. */
    public static final String HOURS_RESERVE = Threats.HOURS_RESERVE;

    /** Id of the money that contingencies bring in. */
    public static final String MONEY_RESERVE = Threats.MONEY_RESERVE;

    /** Id of the people that contingencies bring in. */
    public static final String PEOPLE_RESERVE = Threats.PEOPLE_RESERVE;

    /** What the rules find in a situation. */
    public static RiskRegister of(PlanSituation situation) {
        Map<String, Risk> risks = new TreeMap<>();
        Map<String, Contingency> answers = new TreeMap<>();
        Arrays.stream(RiskRule.values()).forEach(rule -> rule.find(situation).ifPresent(threat -> {
            risks.put(rule.code(), risk(rule, threat));
            answers.put(ANSWER + rule.code(), answer(rule, threat));
        }));
        return new RiskRegister(new Risks(risks), new Contingencies(answers));
    }

    private static Risk risk(RiskRule rule, Threat threat) {
        return new Risk(
                DraftTexts.title(key(rule, "title"), figures(threat)),
                rule.kind(),
                threat.inherent().likelihood(),
                threat.inherent().impact(),
                threat.residual().likelihood(),
                threat.residual().impact(),
                BigDecimal.valueOf(threat.probability(), PLACES_OF_PERCENT),
                BigDecimal.valueOf(threat.delayWeeks()),
                DraftTexts.reason(key(rule, "mitigation"), figures(threat)),
                new Origin(OriginKind.PACK_RULE, rule.code()),
                DraftTexts.reason(key(rule, "reason"), figures(threat)));
    }

    private static Contingency answer(RiskRule rule, Threat threat) {
        var score = threat.inherent().likelihood() * threat.inherent().impact();
        return new Contingency(
                rule.code(),
                threat.trigger(),
                DraftTexts.reason(key(rule, "action"), figures(threat)),
                threat.alternative(),
                DraftTexts.title("contingency.informs"),
                new Origin(OriginKind.RISK, rule.code()),
                DraftTexts.reason("contingency.reason", DraftTexts.title(key(rule, "title"), figures(threat)), score));
    }

    private static Object[] figures(Threat threat) {
        return threat.figures().toArray();
    }

    private static String key(RiskRule rule, String part) {
        return "risk." + rule.code() + "." + part;
    }
}
