package io.careerplan.assessment.benefitbook;

import org.jspecify.annotations.Nullable;

/**
 * What tables say of a benefit; one of the two is there.
 *
 * @param typical the closest row
 * @param missing why there is none
 */
public record FoundBenefit(
        @Nullable TypicalBenefit typical, @Nullable NoTypicalBenefit missing) {}
