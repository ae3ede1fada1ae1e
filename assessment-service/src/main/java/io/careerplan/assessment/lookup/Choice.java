package io.careerplan.assessment.lookup;

import io.careerplan.kit.problem.InputError;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads a query parameter that names one of several values; a name that is none of them becomes an error. */
final class Choice {

    private Choice() {}

    static <E extends Enum<E>> Optional<E> of(
            String parameter, @Nullable String text, Class<E> type, List<InputError> errors) {
        if (text == null || text.isEmpty()) {
            return Optional.empty();
        }
        var values = type.getEnumConstants();
        var chosen =
                Arrays.stream(values).filter(each -> each.name().equals(text)).findFirst();
        if (chosen.isEmpty()) {
            errors.add(new InputError(parameter, "unknown-value", "must be one of " + Arrays.toString(values)));
        }
        return chosen;
    }
}
