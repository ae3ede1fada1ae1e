package io.careerplan.planning.wording;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** Texts of generated plans by their key, cut to what a plan can hold. The same figures give the same text. */
public final class DraftTexts {
    private static final ResourceBundle TEXTS = ResourceBundle.getBundle("draft-texts", Locale.ROOT);
    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_REASON = 2000;

    private DraftTexts() {}

    /** A title: at most 200 characters. */
    public static String title(String key, Object... figures) {
        return cut(text(key, figures), LONGEST_TITLE);
    }

    /** A reason: at most 2,000 characters. */
    public static String reason(String key, Object... figures) {
        return cut(text(key, figures), LONGEST_REASON);
    }

    /** The beginning of a text that is longer than a number of characters. */
    public static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest - 1) + "…";
    }

    private static String text(String key, Object... figures) {
        return new MessageFormat(TEXTS.getString(key), Locale.ROOT).format(figures);
    }
}
