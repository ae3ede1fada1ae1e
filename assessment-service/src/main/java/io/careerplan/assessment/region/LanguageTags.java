package io.careerplan.assessment.region;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Knows the languages of ISO 639-1; an absent value passes, for whether it may be absent is another question. */
public final class LanguageTags implements ConstraintValidator<LanguageTag, @Nullable String> {

    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

    @Override
    public boolean isValid(@Nullable String value, ConstraintValidatorContext context) {
        return value == null || known(value);
    }

    private static boolean known(String tag) {
        try {
            return LANGUAGES.contains(
                    new Locale.Builder().setLanguageTag(tag).build().getLanguage());
        } catch (IllformedLocaleException malformed) {
            return false;
        }
    }
}
