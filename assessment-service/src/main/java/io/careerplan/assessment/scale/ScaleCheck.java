package io.careerplan.assessment.scale;

import io.careerplan.kit.problem.InputErrors;
import io.careerplan.kit.problem.Refusal;
import java.math.BigDecimal;
import java.util.HashSet;

/** What a scale has to be beyond its form. Everything that is wrong is said at once, each at its place. */
final class ScaleCheck {

    private final InputErrors errors = new InputErrors();

    /**
     * Passes if ratings can be given on the scale.
     *
     * @throws Refusal 400 naming every place that is wrong
     */
    void check(Scale scale) {
        exact("/lowest", scale, scale.lowest());
        exact("/highest", scale, scale.highest());
        if (scale.highest().compareTo(scale.lowest()) <= 0) {
            errors.wrong("/highest", "not-above-lowest", "Must be above the lowest level.");
        } else if (!scale.stages().isEmpty()) {
            stages(scale);
        }
        errors.refuse();
    }

    private void exact(String at, Scale scale, BigDecimal number) {
        if (!scale.isExact(number)) {
            errors.wrong(at, "too-many-decimals", "Must not have more decimal places than a level.");
        }
    }

    private void stages(Scale scale) {
        var levels = scale.highest().subtract(scale.lowest()).add(BigDecimal.ONE);
        var isOneEach = scale.decimals() == 0
                && levels.compareTo(BigDecimal.valueOf(scale.stages().size())) == 0;
        if (!isOneEach) {
            errors.wrong(
                    "/stages",
                    "not-one-for-each-level",
                    "Stages name whole levels, each one from the lowest to the highest.");
        }
        var seen = new HashSet<String>();
        for (int i = 0; i < scale.stages().size(); i++) {
            if (!seen.add(scale.stages().get(i))) {
                errors.wrong("/stages/" + i, "duplicate", "Two levels cannot be called the same.");
            }
        }
    }
}
