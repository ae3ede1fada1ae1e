package io.careerplan.assessment.goaldetails;

import io.careerplan.events.GoalHorizon;
import io.careerplan.kit.problem.InputErrors;
import io.careerplan.kit.problem.Refusal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What a goal has to be among the person's other goals, today. Everything that is wrong is said at once. What was right
 * when it was said stays right: only days and occupations that are other than before are looked at.
 */
public final class GoalCheck {

    /** Beyond a working life; nearer dates only cost points. */
    private static final int FARTHEST_YEARS = 50;

    private final Function<UUID, Optional<GoalDetails>> goals;
    private final Predicate<String> knownOccupation;
    private final LocalDate today;
    private final InputErrors errors = new InputErrors();

    /**
     * A check as of a day.
     *
     * @param goals the person's other goals
     * @param knownOccupation whether the catalogue has an occupation
     */
    public GoalCheck(Function<UUID, Optional<GoalDetails>> goals, Predicate<String> knownOccupation, LocalDate today) {
        this.goals = goals;
        this.knownOccupation = knownOccupation;
        this.today = today;
    }

    /**
     * Passes if the goal can be so.
     *
     * @param before what it was; empty for a new one
     * @throws Refusal 400 naming every place that is wrong
     */
    public void check(GoalDetails wanted, Optional<GoalDetails> before) {
        parent(wanted);
        var due = wanted.due();
        if (due != null && isNew(due, before, GoalDetails::due)) {
            day("/due", due);
        }
        checkpoint(wanted, before);
        var occupation = wanted.occupation();
        if (occupation != null && isNew(occupation, before, GoalDetails::occupation)) {
            occupation(occupation);
        }
        errors.refuse();
    }

    /** The horizon above; none above a vision. A parent is always farther ahead, so that no circle can come about. */
    private static Optional<GoalHorizon> above(GoalHorizon horizon) {
        return switch (horizon) {
            case SHORT -> Optional.of(GoalHorizon.MEDIUM);
            case MEDIUM -> Optional.of(GoalHorizon.VISION);
            case VISION -> Optional.empty();
        };
    }

    private void parent(GoalDetails wanted) {
        var id = wanted.parentId();
        if (id == null) {
            return;
        }
        var above = above(wanted.horizon());
        var parent = goals.apply(id);
        if (above.isEmpty()) {
            errors.wrong("/parentId", "wrong-parent-horizon", "A VISION goal serves no larger one.");
        } else if (parent.isEmpty()) {
            errors.wrong("/parentId", "unknown-goal", "The person has no such goal.");
        } else if (parent.get().horizon() != above.get()) {
            errors.wrong("/parentId", "wrong-parent-horizon", "Must be a goal of horizon " + above.get() + ".");
        }
    }

    private void checkpoint(GoalDetails wanted, Optional<GoalDetails> before) {
        var checkpoint = wanted.checkpoint();
        if (checkpoint == null) {
            return;
        }
        var due = wanted.due();
        if (due == null || !checkpoint.isBefore(due)) {
            errors.wrong("/checkpoint", "not-before-due", "Must be before due, which has to be there.");
        }
        if (isNew(checkpoint, before, GoalDetails::checkpoint)) {
            day("/checkpoint", checkpoint);
        }
    }

    private void day(String at, LocalDate day) {
        if (!day.isAfter(today)) {
            errors.wrong(at, "not-in-the-future", "Must be after today, in the person's time zone.");
        } else if (day.isAfter(today.plusYears(FARTHEST_YEARS))) {
            errors.wrong(at, "out-of-range", "Must be at most " + FARTHEST_YEARS + " years ahead.");
        }
    }

    private void occupation(String code) {
        if (!knownOccupation.test(code)) {
            errors.wrong(
                    "/occupation",
                    "unknown-occupation",
                    "The catalogue has no such occupation; GET occupations finds it.");
        }
    }

    private static <T> boolean isNew(
            T value, Optional<GoalDetails> before, Function<GoalDetails, @Nullable T> component) {
        return before.isEmpty() || !Objects.equals(value, component.apply(before.get()));
    }
}
