package io.careerplan.assessment.organisation;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;

/** A limit that an organisation may set for itself; each has a default of the product's and the range it may be moved in. */
enum Threshold {
    /** Score that each of the five parts of a plan's quality gate must reach, 0 to 100. */
    GATE_MINIMUM("gateMinimum", 60, 0, 100),
    /** Score that the mean of the five parts must reach, 0 to 100. */
    GATE_MEAN("gateMean", 75, 0, 100),
    /** Fewest people behind any figure about a group; below three a figure would speak of a person. */
    SUPPRESSION_MINIMUM("suppressionMinimum", 5, 3, 1000);

    private final String key;
    private final BigDecimal initial;
    private final BigDecimal least;
    private final BigDecimal most;

    Threshold(String key, int initial, int least, int most) {
        this.key = key;
        this.initial = BigDecimal.valueOf(initial);
        this.least = BigDecimal.valueOf(least);
        this.most = BigDecimal.valueOf(most);
    }

    static Optional<Threshold> named(String key) {
        return Arrays.stream(values()).filter(each -> each.key.equals(key)).findFirst();
    }

    /** Its name in JSON. */
    String key() {
        return key;
    }

    /** The product's value, where an organisation has set none. */
    BigDecimal initial() {
        return initial;
    }

    boolean allows(BigDecimal value) {
        return least.compareTo(value) <= 0 && value.compareTo(most) <= 0;
    }

    String range() {
        return least + " to " + most;
    }
}
