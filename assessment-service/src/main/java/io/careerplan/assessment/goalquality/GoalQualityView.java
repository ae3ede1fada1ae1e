package io.careerplan.assessment.goalquality;

import io.careerplan.assessment.goal.GoalBook;
import io.careerplan.events.DeliverableStatus;
import io.careerplan.events.GoalHorizon;
import io.careerplan.kit.language.Language;
import java.util.List;
import java.util.UUID;

/**
 * How well a person's goals are put, and what the goals document still wants.
 *
 * @param personId whose
 * @param document how far the goals document is
 * @param missingHorizons horizons that still want an open goal
 * @param unfinished open goals that still want a point in S, M, R or T
 * @param goals by id
 */
public record GoalQualityView(
        UUID personId,
        DeliverableStatus document,
        List<GoalHorizon> missingHorizons,
        List<UUID> unfinished,
        List<GoalQuality> goals) {

    static GoalQualityView of(UUID person, GoalBook book, Language language) {
        return new GoalQualityView(
                person,
                book.document(),
                book.missingHorizons(),
                book.unpresentable(),
                book.scored().stream()
                        .map(goal -> GoalQuality.of(goal, language))
                        .toList());
    }
}
