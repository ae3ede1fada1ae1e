package io.careerplan.kit.problem;

import java.util.ArrayList;
import java.util.List;

/** Collects everything that is wrong with an input, each at its place, so that all of it is refused at once. For one thread. */
public final class InputErrors {

    private final List<InputError> errors = new ArrayList<>();

    /** Notes one thing that is wrong, as an {@link InputError} says it. */
    public void wrong(String pointer, String code, String detail) {
        errors.add(new InputError(pointer, code, detail));
    }

    /** Whether nothing is wrong so far. */
    public boolean isEmpty() {
        return errors.isEmpty();
    }

    /**
     * Passes while nothing is wrong.
     *
     * @throws Refusal 400 naming every place, in the order in which they were noted
     */
    public void refuse() {
        if (!errors.isEmpty()) {
            throw Refusal.badInput(List.copyOf(errors));
        }
    }
}
