package io.careerplan.assessment.benefitbook;

import io.careerplan.assessment.region.CurrencyCode;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * All there is to a table of benefits, and all that can be changed about it.
 *
 * @param name what it is called, for example by whoever made it
 * @param year that its figures are of
 * @param area whose figures they are, for example {@code DE}
 * @param currency ISO 4217 code
 * @param rows at most one for each benefit, industry and experience level; replaced as a whole
 */
public record BenefitTableDetails(
        @NotBlank @Size(max = 200) String name,
        @Min(1990) @Max(2099) Integer year,
        @NotBlank @Size(max = 100) String area,
        @CurrencyCode String currency,
        @Size(min = 1, max = 500) List<BenefitRow> rows) {}
