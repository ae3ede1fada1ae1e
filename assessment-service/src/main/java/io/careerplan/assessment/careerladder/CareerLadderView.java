package io.careerplan.assessment.careerladder;

import io.careerplan.events.LadderStep;
import io.careerplan.events.MoveKind;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A career ladder of an organisation.
 *
 * @param id the ladder
 * @param version version; also the ETag. It rises as well when the catalogue says something else of a rung or a step
 * @param name what it is called
 * @param description what it is for
 * @param rungs its occupations, from the lowest
 * @param steps the moves from rung to rung; one whose similarity nobody knows, as of an occupation without ratings, is absent
 * @param createdAt when it was added
 * @param updatedAt when it last changed
 */
record CareerLadderView(
        UUID id,
        long version,
        String name,
        @Nullable String description,
        List<Rung> rungs,
        List<RungStep> steps,
        Instant createdAt,
        Instant updatedAt) {

    /**
     * The move from a rung to the next.
     *
     * @param from code of the rung that is left
     * @param to code of the next one
     * @param kind what the move means for a career
     * @param similarity cosine of the importances of skills and knowledge, 0 to 1
     */
    record RungStep(String from, String to, MoveKind kind, BigDecimal similarity) {

        static RungStep of(LadderStep step) {
            var move = step.move();
            return new RungStep(step.from(), move.code(), move.kind(), move.similarity());
        }
    }

    static CareerLadderView from(CareerLadder ladder) {
        var document = ladder.document();
        var details = document.details();
        return new CareerLadderView(
                ladder.id(),
                ladder.version(),
                details.name(),
                details.description(),
                document.rungs(),
                document.steps().stream().map(RungStep::of).toList(),
                ladder.createdAt(),
                ladder.updatedAt());
    }
}
