package io.careerplan.assessment.market;

import io.careerplan.assessment.catalogue.Occupation;
import io.careerplan.assessment.situation.KnownPay;
import io.careerplan.kit.Algorithm;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A pay held against the wages of an occupation, or why it cannot be.
 *
 * @param standing where it stands
 * @param missing why that cannot be said; present exactly where the standing is not
 */
@Algorithm
public record PayComparison(
        @Nullable PayStanding standing, @Nullable MissingReason missing) {

    /**
     * Of what is known.
     *
     * @param code the occupation that the profile names
     * @param occupation the one of that code in the catalogue
     */
    public static PayComparison of(Optional<KnownPay> pay, Optional<String> code, Optional<Occupation> occupation) {
        if (pay.isEmpty()) {
            return missing(MissingReason.NO_PAY);
        }
        if (occupation.isEmpty()) {
            return missing(code.isEmpty() ? MissingReason.NO_OCCUPATION : MissingReason.OCCUPATION_UNLISTED);
        }
        return of(pay.get(), occupation.get());
    }

    private static PayComparison of(KnownPay pay, Occupation occupation) {
        var wages = occupation.wages();
        if (wages == null) {
            return missing(MissingReason.NO_WAGES);
        }
        if (!wages.currency().equals(pay.base().currency())) {
            return missing(MissingReason.OTHER_CURRENCY);
        }
        return PayStanding.of(pay.base().amount(), wages.points())
                .map(standing -> new PayComparison(standing, null))
                .orElseGet(() -> missing(MissingReason.NO_WAGES));
    }

    private static PayComparison missing(MissingReason reason) {
        return new PayComparison(null, reason);
    }
}
