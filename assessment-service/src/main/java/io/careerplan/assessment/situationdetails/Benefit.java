package io.careerplan.assessment.situationdetails;

import io.careerplan.assessment.region.MoneyAmount;
import io.careerplan.events.Money;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * A benefit beside the pay.
 *
 * @param name what it is
 * @param value what it is worth a year
 */
public record Benefit(
        @NotBlank @Size(max = 200) String name, @MoneyAmount Money value) {}
