package io.careerplan.assessment.workvalue;

import io.careerplan.events.WorkValue;
import io.careerplan.kit.problem.InputError;
import io.careerplan.kit.problem.InputErrors;
import io.careerplan.kit.problem.Refusal;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What somebody looks for in work.
 *
 * @param values each of the six work values from 1 (not important) to 7 (above all), with at most two decimal places
 */
record WantedValues(@Size(max = 50) Map<String, BigDecimal> values) {

    private static final BigDecimal LEAST = BigDecimal.ONE;
    private static final BigDecimal MOST = BigDecimal.valueOf(7);
    private static final int PLACES = 2;
    private static final Set<String> NAMES =
            Stream.of(WorkValue.values()).map(WorkValue::name).collect(Collectors.toUnmodifiableSet());

    /**
     * The values by what they are.
     *
     * @throws Refusal 400 naming each one that is missing, unknown or out of range
     */
    Map<WorkValue, BigDecimal> checked() {
        var errors = new InputErrors();
        values.forEach((name, extent) -> check(name, extent, errors));
        NAMES.stream()
                .filter(name -> !values.containsKey(name))
                .sorted()
                .forEach(name -> errors.wrong(pointer(name), "missing", "is required"));
        errors.refuse();
        var checked = new EnumMap<WorkValue, BigDecimal>(WorkValue.class);
        values.forEach((name, extent) -> checked.put(WorkValue.valueOf(name), extent));
        return checked;
    }

    private static void check(String name, BigDecimal extent, InputErrors errors) {
        if (!NAMES.contains(name)) {
            errors.wrong(pointer(name), "unknown-field", "is none of the six work values");
        } else if (extent.compareTo(LEAST) < 0
                || extent.compareTo(MOST) > 0
                || extent.stripTrailingZeros().scale() > PLACES) {
            errors.wrong(pointer(name), "out-of-range", "must be from 1 to 7 with at most two decimal places");
        }
    }

    private static String pointer(String name) {
        return InputError.pointer("/values", name);
    }
}
