package io.careerplan.assessment.goalquality;

import io.careerplan.assessment.goal.GoalBook;
import io.careerplan.assessment.smart.LetterQuality;
import io.careerplan.assessment.smart.SmartLetter;
import io.careerplan.events.GoalHorizon;
import io.careerplan.events.GoalStatus;
import io.careerplan.kit.language.Language;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How well a goal is put.
 *
 * @param goalId the goal
 * @param horizon how far ahead it lies
 * @param statement in the person's words
 * @param status whether it is pursued
 * @param total points, 0 to 10
 * @param probability chance of being reached by its due date, 0 to 1; absent where no plan that serves it was forecast
 * @param letters the points letter by letter, each explained
 */
public record GoalQuality(
        UUID goalId,
        GoalHorizon horizon,
        String statement,
        GoalStatus status,
        int total,
        @Nullable BigDecimal probability,
        List<LetterQuality> letters) {

    static GoalQuality of(GoalBook.Scored goal, Language language) {
        var now = goal.details();
        return new GoalQuality(
                goal.id(),
                now.horizon(),
                now.statement(),
                now.status(),
                goal.card().total(),
                goal.probability(),
                Stream.of(SmartLetter.values())
                        .map(letter -> LetterQuality.of(letter, goal.card(), language))
                        .toList());
    }
}
