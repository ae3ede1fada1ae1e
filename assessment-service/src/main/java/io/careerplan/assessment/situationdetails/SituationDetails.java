package io.careerplan.assessment.situationdetails;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * All that can be changed about an assessment. Whatever is missing can be added later.
 *
 * @param assessedOn the day it is about, in the person's time zone
 * @param role what the person works as
 * @param responsibilities what they answer for
 * @param performance how the work was judged
 * @param strengths what they are good at
 * @param weaknesses what they are not
 * @param areasToImprove what they want to be better at
 * @param compensation what the work is paid with
 * @param surveyResponses responses whose scores tell satisfaction and engagement
 */
public record SituationDetails(
        LocalDate assessedOn,
        @Nullable @Size(min = 1, max = 200) String role,
        @Size(max = 50) List<@NotBlank @Size(max = 500) String> responsibilities,
        @Nullable Performance performance,
        @Size(max = 30) List<Observation> strengths,
        @Size(max = 30) List<Observation> weaknesses,
        @Size(max = 30) List<Observation> areasToImprove,
        @Nullable Compensation compensation,
        @Size(max = 20) List<UUID> surveyResponses) {}
