package io.careerplan.assessment.organisation;

import io.careerplan.kit.problem.InputError;
import io.careerplan.kit.problem.Refusal;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The limits an organisation has set for itself. Only what differs from the product's value is kept, so that an
 * organisation follows the product until it decides otherwise.
 *
 * @param own values by name of the limit
 */
record Thresholds(Map<String, BigDecimal> own) {

    static final Thresholds NONE = new Thresholds(Map.of());

    Thresholds {
        own = Collections.unmodifiableMap(new TreeMap<>(own));
    }

    /** Every limit with the value that holds. */
    Map<String, BigDecimal> effective() {
        var all = new TreeMap<String, BigDecimal>();
        for (var each : Threshold.values()) {
            all.put(each.key(), own.getOrDefault(each.key(), each.initial()));
        }
        return Collections.unmodifiableMap(all);
    }

    /**
     * The limits after a change. A name that is missing falls back to the product's value; unknown names and values out
     * of range are refused, all at once.
     */
    static Thresholds of(Map<String, BigDecimal> wanted) {
        var errors = wanted.entrySet().stream()
                .flatMap(each -> check(each.getKey(), each.getValue()))
                .toList();
        if (!errors.isEmpty()) {
            throw Refusal.badInput(errors);
        }
        return new Thresholds(withoutDefaults(wanted));
    }

    private static Map<String, BigDecimal> withoutDefaults(Map<String, BigDecimal> wanted) {
        return wanted.entrySet().stream()
                .filter(each -> Threshold.named(each.getKey())
                        .map(known -> known.initial().compareTo(each.getValue()) != 0)
                        .orElse(true))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Stream<InputError> check(String name, BigDecimal value) {
        var pointer = InputError.pointer("/thresholds", name);
        var known = Threshold.named(name);
        if (known.isEmpty()) {
            return Stream.of(new InputError(pointer, "unknown-threshold", "Known thresholds: " + names() + "."));
        }
        var limit = known.get();
        return limit.allows(value)
                ? Stream.of()
                : Stream.of(new InputError(pointer, "out-of-range", "Must be " + limit.range() + "."));
    }

    private static List<String> names() {
        return Arrays.stream(Threshold.values()).map(Threshold::key).toList();
    }
}
