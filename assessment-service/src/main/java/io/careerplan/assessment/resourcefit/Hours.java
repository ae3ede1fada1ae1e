package io.careerplan.assessment.resourcefit;

import io.careerplan.assessment.catalogue.LearningResource;
import io.careerplan.kit.Algorithm;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Hours in hundredths, in which they add up without a rest. */
@Algorithm
public final class Hours {

    private static final int PLACES = 2;

    private Hours() {}

    /** So many hours, rather more than less. */
    static BigDecimal of(double hours) {
        return BigDecimal.valueOf(hours).setScale(PLACES, RoundingMode.CEILING);
    }

    /** Hundredths of an hour, rather more than less. */
    public static long hundredths(BigDecimal hours) {
        return hours.setScale(PLACES, RoundingMode.CEILING).unscaledValue().longValueExact();
    }

    /** Whether it can be said how long the resource takes. */
    static boolean areKnown(LearningResource resource) {
        var hours = resource.hours();
        return hours != null && hours > 0;
    }
}
