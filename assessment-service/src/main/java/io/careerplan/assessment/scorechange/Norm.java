package io.careerplan.assessment.scorechange;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How scores of an instrument spread, and how much of that is not error; or why neither is known.
 *
 * @param origin where both are known from
 * @param responses complete responses of the organisation that were looked at
 * @param sd standard deviation of scores of 0 to 100, four decimal places
 * @param reliability above 0 and below 1, four decimal places: Cronbach's alpha where it was worked out
 * @param unknown why neither is known
 */
public record Norm(
        @Nullable NormOrigin origin,
        int responses,
        @Nullable BigDecimal sd,
        @Nullable BigDecimal reliability,
        @Nullable NormGap unknown) {

    static Norm unknown(NormGap reason, int responses) {
        return new Norm(null, responses, null, null, reason);
    }

    static Norm known(NormOrigin origin, int responses, BigDecimal sd, BigDecimal reliability) {
        return new Norm(origin, responses, sd, reliability, null);
    }

    /** Standard error of the difference of two scores, SD·√(2(1−r)); none where one of them is not known. */
    Optional<Double> errorOfDifference() {
        return sd == null || reliability == null
                ? Optional.empty()
                : Optional.of(sd.doubleValue() * Math.sqrt(2 * (1 - reliability.doubleValue())));
    }
}
