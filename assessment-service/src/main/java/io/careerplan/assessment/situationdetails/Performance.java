package io.careerplan.assessment.situationdetails;

import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the work was judged.
 *
 * @param rating against what was asked
 * @param comment what was said about it
 * @param evidence links to what shows it
 */
public record Performance(
        PerformanceRating rating,
        @Nullable @Size(min = 1, max = 4000) String comment,
        @Nullable @Size(max = 20) List<@EvidenceLink String> evidence) {}
