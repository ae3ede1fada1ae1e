package io.careerplan.kit.json;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.validation.Validator;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Bean validation of what was read, each violation at its place in the body. */
final class Constraints {

    private static final Map<String, String> CODES = Map.of(
            "NotNull", "missing",
            "NotBlank", "blank",
            "NotEmpty", "blank",
            "Pattern", "malformed",
            "Email", "malformed",
            "URL", "malformed");
    private static final List<String> BOUNDS = List.of(
            "Size",
            "Min",
            "Max",
            "DecimalMin",
            "DecimalMax",
            "Digits",
            "Range",
            "Length",
            "Positive",
            "PositiveOrZero",
            "Negative",
            "NegativeOrZero",
            "Past",
            "PastOrPresent",
            "Future",
            "FutureOrPresent");

    private final Validator validator;

    Constraints(Validator validator) {
        this.validator = validator;
    }

    /** Whether the record holds all its constraints. */
    boolean check(Object built, Place place) {
        var violations = validator.validate(built);
        note(violations, place);
        return violations.isEmpty();
    }

    /** What can be said about the parts of a record that cannot be built. */
    void checkParts(Class<?> type, List<String> names, @Nullable Object[] values, Place place) {
        for (int i = 0; i < values.length; i++) {
            if (values[i] != null) {
                note(validator.validateValue(type, names.get(i), values[i]), place);
            }
        }
    }

    /** Code of a constraint: few of our own, the annotation's name for the rest. */
    static String code(ConstraintViolation<?> violation) {
        var name = violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName();
        if (BOUNDS.contains(name)) {
            return "out-of-range";
        }
        return CODES.getOrDefault(
                name, name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT));
    }

    private static void note(Collection<? extends ConstraintViolation<?>> violations, Place place) {
        for (var violation : violations) {
            at(violation.getPropertyPath(), place).wrong(code(violation), violation.getMessage());
        }
    }

    private static Place at(Path path, Place place) {
        var at = place;
        for (Path.Node node : path) {
            at = inContainer(node, at);
            if (node.getName() != null && node.getKind() == ElementKind.PROPERTY) {
                at = at.child(node.getName());
            }
        }
        return at;
    }

    private static Place inContainer(Path.Node node, Place place) {
        if (node.getIndex() != null) {
            return place.child(node.getIndex());
        }
        return node.getKey() == null ? place : place.child(node.getKey().toString());
    }
}
