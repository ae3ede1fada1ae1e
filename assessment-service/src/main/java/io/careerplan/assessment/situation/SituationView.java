package io.careerplan.assessment.situation;

import io.careerplan.assessment.situationdetails.Compensation;
import io.careerplan.assessment.situationdetails.Observation;
import io.careerplan.assessment.situationdetails.Performance;
import io.careerplan.assessment.situationdetails.SituationPart;
import io.careerplan.assessment.survey.SatisfactionScore;
import io.careerplan.events.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where a person stood on a day.
 *
 * @param id the assessment
 * @param version version; also the ETag
 * @param personId whose
 * @param assessedOn the day it is about, in the person's time zone
 * @param role what the person works as
 * @param responsibilities what they answer for
 * @param performance how the work was judged
 * @param strengths what they are good at
 * @param weaknesses what they are not
 * @param areasToImprove what they want to be better at
 * @param compensation what the work is paid with
 * @param totalCompensation all of the compensation together
 * @param surveyResponses responses whose scores tell satisfaction and engagement
 * @param satisfaction the scores of those responses, each with its change as it was judged when the response was given
 * @param missing parts of a situation report that this assessment does not have
 * @param createdAt when it was made
 * @param updatedAt when it last changed
 */
public record SituationView(
        UUID id,
        long version,
        UUID personId,
        LocalDate assessedOn,
        @Nullable String role,
        List<String> responsibilities,
        @Nullable Performance performance,
        List<Observation> strengths,
        List<Observation> weaknesses,
        List<Observation> areasToImprove,
        @Nullable Compensation compensation,
        @Nullable Money totalCompensation,
        List<UUID> surveyResponses,
        List<SatisfactionScore> satisfaction,
        List<SituationPart> missing,
        Instant createdAt,
        Instant updatedAt) {

    /**
     * The assessment as it is shown.
     *
     * @param scores the scores of responses that are the person's; those that it does not name are passed over
     */
    static SituationView from(SituationAssessment assessment, List<SatisfactionScore> scores) {
        var now = assessment.details();
        var compensation = now.compensation();
        return new SituationView(
                assessment.id(),
                assessment.version(),
                assessment.personId(),
                now.assessedOn(),
                now.role(),
                now.responsibilities(),
                now.performance(),
                now.strengths(),
                now.weaknesses(),
                now.areasToImprove(),
                compensation,
                compensation == null ? null : compensation.total(),
                now.surveyResponses(),
                scores.stream()
                        .filter(score -> now.surveyResponses().contains(score.responseId()))
                        .toList(),
                SituationPart.missing(now),
                assessment.createdAt(),
                assessment.updatedAt());
    }
}
