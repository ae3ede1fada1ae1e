package io.careerplan.assessment.situationdetails;

import static java.util.Objects.requireNonNullElse;
import static java.util.Objects.requireNonNullElseGet;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * An assessment to be kept.
 *
 * @param assessedOn the day it is about, in the person's time zone; today when missing
 * @param role what the person works as
 * @param responsibilities what they answer for
 * @param performance how the work was judged
 * @param strengths what they are good at
 * @param weaknesses what they are not
 * @param areasToImprove what they want to be better at
 * @param compensation what the work is paid with
 * @param surveyResponses responses whose scores tell satisfaction and engagement; the latest one of each instrument when missing
 */
public record NewSituationAssessment(
        @Nullable LocalDate assessedOn,
        @Nullable @Size(min = 1, max = 200) String role,
        @Nullable @Size(max = 50) List<@NotBlank @Size(max = 500) String> responsibilities,
        @Nullable Performance performance,
        @Nullable @Size(max = 30) List<Observation> strengths,
        @Nullable @Size(max = 30) List<Observation> weaknesses,
        @Nullable @Size(max = 30) List<Observation> areasToImprove,
        @Nullable Compensation compensation,
        @Nullable @Size(max = 20) List<UUID> surveyResponses) {

    /**
     * The same with what was left out.
     *
     * @param latest the latest responses that have a score
     */
    public SituationDetails details(LocalDate today, Supplier<List<UUID>> latest) {
        return new SituationDetails(
                requireNonNullElse(assessedOn, today),
                role,
                requireNonNullElse(responsibilities, List.of()),
                performance,
                requireNonNullElse(strengths, List.of()),
                requireNonNullElse(weaknesses, List.of()),
                requireNonNullElse(areasToImprove, List.of()),
                compensation,
                requireNonNullElseGet(surveyResponses, latest));
    }
}
