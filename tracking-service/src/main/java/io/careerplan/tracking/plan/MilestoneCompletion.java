package io.careerplan.tracking.plan;

import io.careerplan.events.MilestoneCompleted;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** That a milestone was reached, with what it was then and what shows it. Never changed. */
@Entity
@Table(name = "milestone_completion")
public class MilestoneCompletion extends Row {

    private UUID planId;
    private String itemId;
    private UUID personId;
    private String title;
    private LocalDate due;
    private BigDecimal plannedHours;
    private List<String> evidence;
    private @Nullable List<String> skillIds;
    private @Nullable Integer earlyDays;
    private Instant at;

    protected MilestoneCompletion() {}

    MilestoneCompletion(Milestone milestone, UUID personId, MilestoneProof proof, OptionalInt earlyDays, Instant at) {
        this.id = milestone.id();
        this.planId = milestone.planId();
        this.itemId = milestone.itemId();
        this.personId = personId;
        this.title = milestone.title();
        this.due = milestone.due();
        this.plannedHours = milestone.plannedHours();
        this.evidence = List.copyOf(proof.evidence());
        this.skillIds = List.copyOf(proof.skillIds());
        this.earlyDays = earlyDays.isPresent() ? earlyDays.getAsInt() : null;
        this.at = at;
    }

    /** The fact that others hear. */
    public MilestoneCompleted event() {
        return new MilestoneCompleted(personId, planId, itemId, due, at, evidence, title, skillIds);
    }

    public UUID planId() {
        return planId;
    }

    public String itemId() {
        return itemId;
    }

    public String title() {
        return title;
    }

    /** The date it was planned for when it was reached. */
    public LocalDate due() {
        return due;
    }

    BigDecimal plannedHours() {
        return plannedHours;
    }

    /** Days between the date and the day on which it was reached in that zone, negative when it was early. */
    public long daysLate(ZoneId zone) {
        return ChronoUnit.DAYS.between(due, LocalDate.ofInstant(at, zone));
    }

    /** Days before its date, where they were so many for its span that the rest of the plan is worth another look. */
    public Optional<Integer> earlyDays() {
        return Optional.ofNullable(earlyDays);
    }

    public List<String> evidence() {
        return List.copyOf(evidence);
    }

    public Instant at() {
        return at;
    }
}
