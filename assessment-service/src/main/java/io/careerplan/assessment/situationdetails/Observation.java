package io.careerplan.assessment.situationdetails;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A strength, a weakness or an area to improve.
 *
 * @param text in the person's words
 * @param evidence links to what shows it
 */
public record Observation(
        @NotBlank @Size(max = 1000) String text,
        @Nullable @Size(max = 3) List<@EvidenceLink String> evidence) {}
