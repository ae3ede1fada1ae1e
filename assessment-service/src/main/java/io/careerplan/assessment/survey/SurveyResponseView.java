package io.careerplan.assessment.survey;

import io.careerplan.assessment.instrument.Score;
import io.careerplan.assessment.scorechange.ScoreChange;
import io.careerplan.assessment.surveyanswer.ItemAnswer;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A response as it was given.
 *
 * @param id the response
 * @param version always 0, for a response never changes; also the ETag
 * @param personId who answered
 * @param instrument what was asked
 * @param instrumentVersion version of it
 * @param answers as they were given
 * @param score what they come to
 * @param change what became of the score since the response before; absent for the first one and without a score
 * @param answeredAt when it was given
 */
record SurveyResponseView(
        UUID id,
        long version,
        UUID personId,
        String instrument,
        int instrumentVersion,
        List<ItemAnswer> answers,
        Score score,
        @Nullable ScoreChange change,
        Instant answeredAt) {

    static SurveyResponseView from(SurveyResponse response) {
        var document = response.document();
        return new SurveyResponseView(
                response.id(),
                response.version(),
                response.personId(),
                response.instrument(),
                response.instrumentVersion(),
                document.answers(),
                document.score(),
                document.change(),
                response.answeredAt());
    }
}
