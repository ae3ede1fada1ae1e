package io.careerplan.assessment.smart;

import io.careerplan.kit.language.Language;

/** What each rule says of a goal, in words. */
final class SmartTexts {

    private static final String BUNDLE = "smart-rules";

    private SmartTexts() {}

    /** Why there is a point, or what would bring it. */
    static String of(SmartRule rule, boolean met, Language language) {
        return language.texts(BUNDLE).of(rule.id() + (met ? ".met" : ".raise"));
    }
}
