package io.careerplan.assessment.smart;

import io.careerplan.kit.language.Language;

/**
 * What one rule finds.
 *
 * @param rule its stable name
 * @param points 1 where the goal meets it, else 0
 * @param text why there is a point, or what would bring it
 */
public record SmartFinding(String rule, int points, String text) {

    static SmartFinding of(SmartRule rule, SmartCard card, Language language) {
        var met = card.met().contains(rule);
        return new SmartFinding(rule.id(), met ? 1 : 0, SmartTexts.of(rule, met, language));
    }
}
