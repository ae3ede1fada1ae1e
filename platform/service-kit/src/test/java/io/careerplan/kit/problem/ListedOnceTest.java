package io.careerplan.kit.problem;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ListedOnceTest {

    private static final ListedOnce SKILLS =
            new ListedOnce("/skills/%d/id", "unknown-skill", "There is no such skill.", "The list names it twice.");

    private final InputErrors errors = new InputErrors();

    @Test
    void whatIsKnownAndThereOncePasses() {
        SKILLS.check(List.of("a", "b"), Set.of("a", "b")::contains, errors);

        assertTrue(errors.isEmpty());
        assertDoesNotThrow(errors::refuse);
    }

    @Test
    void everyOtherEntryIsNamedAtItsPlace() {
        SKILLS.check(List.of("a", "x", "a", "x"), Set.of("a")::contains, errors);

        assertFalse(errors.isEmpty());
        var refused = assertThrows(Refusal.class, errors::refuse);
        assertEquals(
                List.of(
                        new InputError("/skills/1/id", "unknown-skill", "There is no such skill."),
                        new InputError("/skills/2/id", "duplicate", "The list names it twice."),
                        new InputError("/skills/3/id", "unknown-skill", "There is no such skill.")),
                refused.errors());
    }

    @Test
    void aNameWithMarksOfPointersIsOneStepOfThePointer() {
        assertEquals("/values/a~1b~0c", InputError.pointer("/values", "a/b~c"));
    }
}
