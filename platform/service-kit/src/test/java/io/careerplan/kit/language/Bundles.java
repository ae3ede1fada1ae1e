package io.careerplan.kit.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Holds a bundle and its translation against each other. */
public final class Bundles {

    private static final ResourceBundle.Control ONLY =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    private static final Pattern ARGUMENT = Pattern.compile("\\{\\d[^}]*}");

    private Bundles() {}

    /** Fails unless each key has a text in both languages that takes the same arguments and loses no quote mark. */
    public static void check(String name) {
        var english = ResourceBundle.getBundle(name, Locale.ROOT, ONLY);
        var german = ResourceBundle.getBundle(name, Locale.GERMAN, ONLY);
        assertEquals("de", german.getLocale().getLanguage(), "there is a translation");
        assertEquals(new TreeSet<>(english.keySet()), new TreeSet<>(own(german)));
        for (var key : english.keySet()) {
            check(key, english.getString(key), german.getString(key));
        }
    }

    /** The keys of the bundle itself; a lookup would fall back to English. */
    private static Set<String> own(ResourceBundle bundle) {
        var keys = new TreeSet<String>();
        try (var file = Bundles.class.getResourceAsStream(
                "/" + bundle.getBaseBundleName() + "_" + bundle.getLocale().getLanguage() + ".properties")) {
            var properties = new Properties();
            properties.load(new InputStreamReader(file, StandardCharsets.UTF_8));
            keys.addAll(properties.stringPropertyNames());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return keys;
    }

    private static void check(String key, String english, String german) {
        assertFalse(english.isBlank(), key);
        assertFalse(german.isBlank(), key);
        assertEquals(arguments(english), arguments(german), key);
        assertTrue(english.indexOf('\'') < 0 && german.indexOf('\'') < 0, key + " has a quote that would be lost");
    }

    private static SortedSet<String> arguments(String text) {
        var found = new TreeSet<String>();
        ARGUMENT.matcher(text).results().forEach(each -> found.add(each.group()));
        return found;
    }
}
