package io.careerplan.assessment.region;

import io.careerplan.events.Money;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Knows what money a person can have or get; an absent value passes, for whether it may be absent is another question. */
public final class MoneyAmounts implements ConstraintValidator<MoneyAmount, @Nullable Money> {

    private static final BigDecimal MOST = new BigDecimal("999999999.99");
    private static final int PLACES = 2;

    @Override
    public boolean isValid(@Nullable Money money, ConstraintValidatorContext context) {
        return money == null || (CurrencyCodes.known(money.currency()) && isInRange(money.amount()));
    }

    private static boolean isInRange(BigDecimal amount) {
        return amount.signum() >= 0 && amount.compareTo(MOST) <= 0 && amount.scale() <= PLACES;
    }
}
