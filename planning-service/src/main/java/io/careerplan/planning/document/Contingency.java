package io.careerplan.planning.document;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What is done when a risk happens: if the trigger fires, then the action.
 *
 * @param riskId the risk it answers
 * @param alternative id of the alternative path, activity, milestone or reserve that it brings in
 * @param informs who is told
 * @param reason why it is in the plan
 */
public record Contingency(
        String riskId,
        Trigger trigger,
        @NotBlank @Size(max = 1000) String action,
        @Nullable String alternative,
        @Nullable @Size(max = 200) String informs,
        Origin origin,
        @Nullable @Size(max = 2000) String reason) {}
