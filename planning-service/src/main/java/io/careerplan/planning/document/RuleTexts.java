package io.careerplan.planning.document;

import java.util.Locale;
import java.util.ResourceBundle;

/** What each rule wants, in words. */
final class RuleTexts {
    private static final ResourceBundle TEXTS = ResourceBundle.getBundle("plan-rules", Locale.ROOT);

    private RuleTexts() {}

    static String of(String code) {
        return TEXTS.getString(code);
    }
}
