package io.careerplan.planning.document;

import static java.util.Objects.requireNonNullElse;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The body of a plan. Items are keyed by id within their section, so that a merge patch touches one item.
 * A section left out is an empty section. {@link PlanRule} says what holds across sections.
 *
 * @param title 1 to 200 characters
 * @param startsOn first day of the plan
 * @param endsOn last day of the plan, after {@code startsOn} and at most ten years later
 */
public record PlanDocument(
        @NotBlank @Size(max = 200) String title,
        LocalDate startsOn,
        LocalDate endsOn,
        @Nullable Roadmap roadmap,
        @Nullable Learning learning,
        @Nullable Timeline timeline,
        @Nullable Flexibility flexibility,
        @Nullable Resources resources,
        @Nullable Risks risks,
        @Nullable Contingencies contingencies) {

    public PlanDocument {
        roadmap = requireNonNullElse(roadmap, Roadmap.EMPTY);
        learning = requireNonNullElse(learning, Learning.EMPTY);
        timeline = requireNonNullElse(timeline, Timeline.EMPTY);
        flexibility = requireNonNullElse(flexibility, Flexibility.EMPTY);
        resources = requireNonNullElse(resources, Resources.EMPTY);
        risks = requireNonNullElse(risks, Risks.EMPTY);
        contingencies = requireNonNullElse(contingencies, Contingencies.EMPTY);
    }

    @Override
    public Roadmap roadmap() {
        return requireNonNullElse(roadmap, Roadmap.EMPTY);
    }

    @Override
    public Learning learning() {
        return requireNonNullElse(learning, Learning.EMPTY);
    }

    @Override
    public Timeline timeline() {
        return requireNonNullElse(timeline, Timeline.EMPTY);
    }

    @Override
    public Flexibility flexibility() {
        return requireNonNullElse(flexibility, Flexibility.EMPTY);
    }

    @Override
    public Resources resources() {
        return requireNonNullElse(resources, Resources.EMPTY);
    }

    @Override
    public Risks risks() {
        return requireNonNullElse(risks, Risks.EMPTY);
    }

    @Override
    public Contingencies contingencies() {
        return requireNonNullElse(contingencies, Contingencies.EMPTY);
    }

    /** The same plan with other hours a week. */
    public PlanDocument withWeeklyHours(BigDecimal hours) {
        var old = resources();
        return with(new Resources(hours, old.blockedWeeks(), old.monthlyBudget(), old.reserves()));
    }

    /** The same plan with other resources. */
    public PlanDocument with(Resources other) {
        return new PlanDocument(
                title, startsOn, endsOn, roadmap, learning, timeline, flexibility, other, risks, contingencies);
    }
}
