package io.careerplan.tracking.plan;

import io.careerplan.events.PlanMilestone;
import io.careerplan.events.PlanState;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.Stream;

/** A milestone with its state: the plan's, or one that was reached and later dropped from the plan. */
@Entity
@Table(name = "milestone")
public class Milestone extends Row {

    private UUID planId;
    private String itemId;
    private String title;
    private LocalDate due;
    private BigDecimal plannedHours;

    @Enumerated(EnumType.STRING)
    private MilestoneState state;

    protected Milestone() {}

    private Milestone(UUID planId, String itemId, String title, LocalDate due, BigDecimal hours, MilestoneState state) {
        this.id = ItemId.of(planId, itemId);
        this.planId = planId;
        this.itemId = itemId;
        this.title = title;
        this.due = due;
        this.plannedHours = hours;
        this.state = state;
    }

    /** The milestones of a plan as it stands now, and those it dropped after they were reached. */
    static List<Milestone> line(PlanState plan, OwnFacts facts) {
        List<String> present = plan.milestones().stream().map(PlanMilestone::id).toList();
        return Stream.concat(
                        plan.milestones().stream().map(milestone -> planned(plan.id(), milestone, facts)),
                        dropped(present, facts.completions().values()))
                .toList();
    }

    private static Milestone planned(UUID planId, PlanMilestone planned, OwnFacts facts) {
        MilestoneState state = facts.stateOf(planned.id(), planned.due());
        BigDecimal hours = Hours.of(planned.plannedHours());
        return new Milestone(planId, planned.id(), planned.title(), planned.due(), hours, state);
    }

    private static Stream<Milestone> dropped(Collection<String> present, Collection<MilestoneCompletion> completions) {
        return completions.stream()
                .filter(reached -> !present.contains(reached.itemId()))
                .map(reached -> new Milestone(
                        reached.planId(),
                        reached.itemId(),
                        reached.title(),
                        reached.due(),
                        reached.plannedHours(),
                        MilestoneState.REMOVED));
    }

    /** Reaches it, in time or late. */
    MilestoneCompletion complete(UUID personId, MilestoneProof proof, OptionalInt earlyDays, Instant now) {
        state = state.complete();
        return new MilestoneCompletion(this, personId, proof, earlyDays, now);
    }

    /** Marks it as missed on its present date. */
    MilestoneMiss miss(UUID personId, Instant now) {
        if (!state.mayBeMissed()) {
            throw new IllegalStateException("a " + state + " milestone cannot be missed");
        }
        state = MilestoneState.MISSED;
        return new MilestoneMiss(this, personId, now);
    }

    public UUID planId() {
        return planId;
    }

    /** Its id within the plan. */
    public String itemId() {
        return itemId;
    }

    public String title() {
        return title;
    }

    /** Last day for it, in the person's time zone. */
    public LocalDate due() {
        return due;
    }

    public BigDecimal plannedHours() {
        return plannedHours;
    }

    public MilestoneState state() {
        return state;
    }
}
