package io.careerplan.planning.quality;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** What each rule finds, and what would mend it, in words. */
final class QualityTexts {
    private static final ResourceBundle TEXTS = ResourceBundle.getBundle("quality-rules", Locale.ROOT);

    private QualityTexts() {}

    static String message(String key, List<String> arguments) {
        return text(key + ".message", arguments);
    }

    static String fix(String key, List<String> arguments) {
        return text(key + ".fix", arguments);
    }

    private static String text(String key, List<String> arguments) {
        return new MessageFormat(TEXTS.getString(key), Locale.ROOT).format(arguments.toArray());
    }
}
