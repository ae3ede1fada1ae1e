package io.careerplan.planning.document;

import static java.util.Objects.requireNonNullElse;

import io.careerplan.events.Money;
import io.careerplan.events.PlanActivity;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A piece of work.
 *
 * @param milestoneId the milestone it leads to, where there is one
 * @param effort estimate in hours
 * @param prerequisites ids of activities to be done before
 * @param earliest first day it may begin
 * @param latest day by which it has to be done
 * @param cost what it costs, not negative
 * @param priority 1 (low) to 5 (high)
 * @param reason why it is in the plan
 * @param skillId the skill it develops, where there is one
 * @param resourceId the learning resource it uses, where there is one
 */
public record Activity(
        @NotBlank @Size(max = 200) String title,
        @Nullable String milestoneId,
        Effort effort,
        @Nullable @Size(max = 100) List<String> prerequisites,
        @Nullable LocalDate earliest,
        @Nullable LocalDate latest,
        @Nullable Money cost,
        @Min(1) @Max(5) int priority,
        Origin origin,
        @Nullable @Size(max = 2000) String reason,
        @Nullable @Size(max = 100) String skillId,
        @Nullable @Size(max = 100) String resourceId) {

    public Activity {
        prerequisites = List.copyOf(requireNonNullElse(prerequisites, List.of()));
    }

    @Override
    public List<String> prerequisites() {
        return requireNonNullElse(prerequisites, List.of());
    }

    /** This activity as events carry it. */
    public PlanActivity toEvent(String id) {
        return new PlanActivity(id, title, milestoneId, effort.plannedHours(), earliest, latest, cost, skillId);
    }
}
