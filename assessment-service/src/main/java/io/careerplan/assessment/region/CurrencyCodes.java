package io.careerplan.assessment.region;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.Currency;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Knows the currencies of ISO 4217; an absent value passes, for whether it may be absent is another question. */
public final class CurrencyCodes implements ConstraintValidator<CurrencyCode, @Nullable String> {

    private static final Set<String> CODES =
            Currency.availableCurrencies().map(Currency::getCurrencyCode).collect(Collectors.toUnmodifiableSet());

    @Override
    public boolean isValid(@Nullable String value, ConstraintValidatorContext context) {
        return value == null || known(value);
    }

    /** Whether a currency has this code. */
    public static boolean known(String code) {
        return CODES.contains(code);
    }
}
