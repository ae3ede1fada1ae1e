package io.careerplan.kit.json;

import io.careerplan.kit.problem.InputError;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where in the body the reading is, and the list that takes what is wrong there. */
final class Place {

    private final @Nullable Place parent;
    private final String name;
    private final List<InputError> errors;

    private Place(@Nullable Place parent, String name, List<InputError> errors) {
        this.parent = parent;
        this.name = name;
        this.errors = errors;
    }

    static Place root(List<InputError> errors) {
        return new Place(null, "", errors);
    }

    Place child(String step) {
        return new Place(this, step, errors);
    }

    Place child(int index) {
        return child(Integer.toString(index));
    }

    /** Notes an error here, once. */
    void wrong(String code, String detail) {
        var pointer = pointer();
        var known = errors.stream()
                .anyMatch(
                        error -> error.pointer().equals(pointer) && error.code().equals(code));
        if (!known) {
            errors.add(new InputError(pointer, code, detail));
        }
    }

    /** RFC 6901: built only when something is wrong. */
    private String pointer() {
        return parent == null ? "" : InputError.pointer(parent.pointer(), name);
    }
}
