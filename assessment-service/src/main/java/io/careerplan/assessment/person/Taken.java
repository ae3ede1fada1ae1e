package io.careerplan.assessment.person;

import io.careerplan.kit.problem.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What came of a person who was said.
 *
 * @param effect what was done, or would be
 * @param refusal why nothing can be done; null unless {@link Effect#REFUSED}
 */
public record Taken(Effect effect, @Nullable Refusal refusal) {

    /** What was done to the directory. */
    public enum Effect {
        CREATED,
        UPDATED,
        UNCHANGED,
        REFUSED
    }

    static Taken of(Effect effect) {
        return new Taken(effect, null);
    }

    static Taken refused(Refusal refusal) {
        return new Taken(Effect.REFUSED, refusal);
    }
}
