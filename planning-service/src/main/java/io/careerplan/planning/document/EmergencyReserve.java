package io.careerplan.planning.document;

import io.careerplan.events.Money;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Something kept back for when the plan is in trouble.
 *
 * @param title what it is for, or whom to call
 * @param hours how many, given with kind HOURS alone
 * @param money how much, given with kind MONEY alone
 */
public record EmergencyReserve(
        ReserveKind kind,
        @NotBlank @Size(max = 500) String title,

        @Nullable @DecimalMin(value = "0", inclusive = false) @Digits(integer = 5, fraction = 2)
        BigDecimal hours,

        @Nullable Money money,
        Origin origin,
        @Nullable @Size(max = 2000) String reason) {

    boolean saysHowMuch() {
        return (hours != null) == (kind == ReserveKind.HOURS) && (money != null) == (kind == ReserveKind.MONEY);
    }
}
