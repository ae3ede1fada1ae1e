package io.careerplan.planning.document;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A result to be reached by a date.
 *
 * @param due a day within the plan
 * @param goalId the goal it serves, where there is one
 * @param reason why it is in the plan; may be left out while work is planned for it
 */
public record Milestone(
        @NotBlank @Size(max = 200) String title,
        LocalDate due,
        @Nullable @Size(max = 100) String goalId,
        Origin origin,
        @Nullable @Size(max = 2000) String reason) {

    boolean hasReason() {
        return reason != null && !reason.isBlank();
    }
}
