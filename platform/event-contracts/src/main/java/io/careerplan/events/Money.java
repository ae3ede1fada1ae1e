package io.careerplan.events;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/**
 * An amount of money. In JSON the amount is a string, so that no reader turns it into a binary fraction.
 *
 * @param amount decimal amount in whole units of the currency, with as many places as were given
 * @param currency ISO 4217 code, three capital letters; anything else is refused with {@link IllegalArgumentException}
 */
public record Money(BigDecimal amount, String currency) {

    private static final Pattern CODE = Pattern.compile("[A-Z]{3}");

    public Money {
        if (!CODE.matcher(currency).matches()) {
            throw new IllegalArgumentException("not an ISO 4217 code: " + currency);
        }
    }
}
