package io.careerplan.assessment.smart;

import java.util.Locale;
import java.util.ResourceBundle;

/** What each rule says of a goal, in words. */
final class SmartTexts {

    private static final ResourceBundle TEXTS = ResourceBundle.getBundle("smart-rules", Locale.ROOT);

    private SmartTexts() {}

    /** Why there is a point, or what would bring it. */
    static String of(SmartRule rule, boolean met) {
        return TEXTS.getString(rule.id() + (met ? ".met" : ".raise"));
    }
}
