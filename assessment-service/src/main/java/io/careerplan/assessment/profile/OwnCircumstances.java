package io.careerplan.assessment.profile;

import io.careerplan.assessment.region.MoneyAmount;
import io.careerplan.events.Circumstances;
import io.careerplan.events.Money;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a person can bring in, said by the person alone and open only to those they grant it to. Any of the four may be
 * missing.
 *
 * @param weeklyHours hours a week for learning and plan work, 0 to 80
 * @param monthlyBudget money a month for learning
 * @param locations places where the person would work, in order of preference
 * @param constraints family and anything else, in the person's own words
 */
public record OwnCircumstances(
        @Nullable @DecimalMin("0") @DecimalMax("80") @Digits(integer = 2, fraction = 2)
        BigDecimal weeklyHours,

        @Nullable @MoneyAmount Money monthlyBudget,
        @Size(max = 20) List<@NotBlank @Size(max = 120) String> locations,
        @Nullable @Size(max = 4000) String constraints) {

    static final OwnCircumstances UNSAID = new OwnCircumstances(null, null, List.of(), null);

    public Circumstances toCircumstances() {
        return new Circumstances(weeklyHours, monthlyBudget, locations, constraints);
    }
}
