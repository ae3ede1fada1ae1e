package io.careerplan.assessment.instrument;

import java.util.List;
import java.util.Locale;

/**
 * A text that the product ships, in each of its languages.
 *
 * @param en English
 * @param de German
 */
record LocalText(String en, String de) {

    /** The language in which somebody reads who prefers these, best first; English where the product has none of them. */
    static Locale language(List<Locale> preferred) {
        return preferred.stream()
                .map(Locale::getLanguage)
                .filter(each -> each.equals(Locale.GERMAN.getLanguage()) || each.equals(Locale.ENGLISH.getLanguage()))
                .findFirst()
                .map(Locale::of)
                .orElse(Locale.ENGLISH);
    }

    String in(Locale language) {
        return language.equals(Locale.GERMAN) ? de : en;
    }
}
