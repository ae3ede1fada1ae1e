package io.careerplan.assessment.survey;

import io.careerplan.assessment.instrument.Score;
import io.careerplan.assessment.scorechange.ScoreChange;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A score of a person, and what became of it since the response before.
 *
 * @param responseId the response
 * @param instrument what was asked
 * @param instrumentVersion version of it
 * @param score what the answers come to
 * @param change as it was judged when the response was given; absent for the first one
 * @param answeredAt when that was
 */
public record SatisfactionScore(
        UUID responseId,
        String instrument,
        int instrumentVersion,
        Score score,
        @Nullable ScoreChange change,
        Instant answeredAt) {

    static SatisfactionScore from(SurveyResponse response) {
        return new SatisfactionScore(
                response.id(),
                response.instrument(),
                response.instrumentVersion(),
                response.document().score(),
                response.document().change(),
                response.answeredAt());
    }
}
