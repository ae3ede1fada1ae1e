package io.careerplan.kit.language;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** The texts of one bundle in one language. The bundle without a language is English; each other one has the same keys. */
public final class Texts {

    private static final ResourceBundle.Control NO_DEFAULT =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final Language language;
    private final ResourceBundle bundle;

    Texts(Language language, String bundle) {
        this.language = language;
        this.bundle = ResourceBundle.getBundle(
                bundle, language.locale(), Thread.currentThread().getContextClassLoader(), NO_DEFAULT);
    }

    /** In which language, for the numbers and dates beside them. */
    public Language language() {
        return language;
    }

    /**
     * The text of a key with its arguments, numbers among them as the language writes them.
     *
     * @throws MissingResourceException for a key that has no text
     */
    public String of(String key, Object... arguments) {
        return new MessageFormat(bundle.getString(key), language.locale()).format(arguments);
    }

    /** What a value is called: the text of {@code type.value} in kebab-case, for example {@code goal-status.open}. */
    public String of(Enum<?> value) {
        return of(kebab(value.getDeclaringClass().getSimpleName()) + "." + kebab(value));
    }

    /** Whether there is a text of the key. */
    public boolean has(String key) {
        return bundle.containsKey(key);
    }

    /** A value as keys are written, for example {@code working-conditions}. */
    public static String kebab(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String kebab(String name) {
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}
