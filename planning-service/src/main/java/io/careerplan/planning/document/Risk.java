package io.careerplan.planning.document;

import static java.util.Objects.requireNonNullElse;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What could go wrong, in the vocabulary of ISO 31000.
 *
 * @param likelihood inherent, 1 (rare) to 5 (almost certain)
 * @param impact inherent, 1 (negligible) to 5 (ends the plan)
 * @param residualLikelihood after mitigation; as the inherent one where left out
 * @param residualImpact after mitigation; as the inherent one where left out
 * @param probability that it happens while the plan runs, 0 to 1, after mitigation; feeds the forecast
 * @param delayWeeks what it costs in weeks when it happens, 0 to 520; feeds the forecast
 * @param mitigation what is done against it beforehand
 * @param reason why it is in the plan
 */
public record Risk(
        @NotBlank @Size(max = 200) String title,
        RiskKind kind,
        @Min(1) @Max(5) int likelihood,
        @Min(1) @Max(5) int impact,
        @Nullable @Min(1) @Max(5) Integer residualLikelihood,
        @Nullable @Min(1) @Max(5) Integer residualImpact,

        @DecimalMin("0") @DecimalMax("1") @Digits(integer = 1, fraction = 6)
        BigDecimal probability,

        @DecimalMin("0") @DecimalMax("520") @Digits(integer = 3, fraction = 2)
        BigDecimal delayWeeks,

        @Nullable @Size(max = 2000) String mitigation,
        Origin origin,
        @Nullable @Size(max = 2000) String reason) {

    /** The band before mitigation. */
    public RiskBand inherentBand() {
        return RiskBand.of(likelihood, impact);
    }

    /** The band after mitigation. */
    public RiskBand residualBand() {
        return RiskBand.of(
                requireNonNullElse(residualLikelihood, likelihood), requireNonNullElse(residualImpact, impact));
    }
}
