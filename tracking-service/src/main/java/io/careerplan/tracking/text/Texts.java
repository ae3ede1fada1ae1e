package io.careerplan.tracking.text;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** Texts of the bundle {@code messages-tracking}, in the reader's language as far as there is a translation. */
public final class Texts {

    private static final String BUNDLE = "messages-tracking";
    private static final ResourceBundle.Control NO_DEFAULT =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final Locale locale;
    private final ResourceBundle bundle;

    private Texts(Locale locale) {
        this.locale = locale;
        this.bundle = ResourceBundle.getBundle(BUNDLE, locale, NO_DEFAULT);
    }

    /** The texts for a reader who prefers these languages, best first. */
    public static Texts in(List<Locale> languages) {
        boolean any = languages.isEmpty() || languages.getFirst().getLanguage().equals("*");
        return new Texts(any ? Locale.ENGLISH : languages.getFirst());
    }

    /** What the texts are written in, as a language tag (BCP 47). */
    String language() {
        return locale.toLanguageTag();
    }

    /**
     * The text of a key with its arguments, numbers as the language writes them.
     *
     * @throws java.util.MissingResourceException for a key that has no text
     */
    public String of(String key, Object... arguments) {
        return new MessageFormat(bundle.getString(key), locale).format(arguments);
    }
}
