package io.careerplan.tracking.plan;

import io.careerplan.events.PlanActivity;
import io.careerplan.events.PlanState;
import io.careerplan.events.PlanStatus;
import io.careerplan.events.ReviewCadence;
import io.careerplan.kit.problem.Refusal;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/** A plan as planning last told it. Its row is locked by whatever changes anything about the plan here. */
@Entity
@Table(name = "plan_copy")
public class PlanCopy extends Row {

    private UUID personId;
    private long version;
    private int revision;

    @Enumerated(EnumType.STRING)
    private PlanStatus status;

    private String title;
    private LocalDate startsOn;
    private LocalDate endsOn;
    private int monthlyEveryDays;
    private int comprehensiveEveryDays;
    private BigDecimal plannedHours;
    private long stamp;

    protected PlanCopy() {}

    PlanCopy(PlanState state, OwnFacts facts) {
        id = state.id();
        personId = state.personId();
        follow(state, facts);
    }

    /** Takes over a newer state. */
    final void follow(PlanState state, OwnFacts facts) {
        version = state.version();
        revision = state.revision();
        status = state.status();
        title = state.title();
        startsOn = state.startsOn();
        endsOn = state.endsOn();
        monthlyEveryDays = state.cadence().monthlyEveryDays();
        comprehensiveEveryDays = state.cadence().comprehensiveEveryDays();
        plannedHours = Hours.sum(state.activities().stream().map(PlanActivity::plannedHours));
        stamp = version + facts.count();
    }

    /** Whether that state says something new. */
    public boolean isOlderThan(PlanState state) {
        return version < state.version();
    }

    /** Counts one more own fact, so that readers see that the progress changed. */
    void countFact() {
        stamp++;
    }

    /**
     * Lets only plans pass that are being carried out.
     *
     * @throws Refusal 409 for any other
     */
    void demandActive() {
        if (!isActive()) {
            throw Refusal.conflict("plan-not-active", status);
        }
    }

    public boolean isActive() {
        return status == PlanStatus.ACTIVE;
    }

    public UUID personId() {
        return personId;
    }

    /** Version of planning's state that the copy was built from. */
    public long version() {
        return version;
    }

    public int revision() {
        return revision;
    }

    public PlanStatus status() {
        return status;
    }

    public String title() {
        return title;
    }

    public LocalDate startsOn() {
        return startsOn;
    }

    public LocalDate endsOn() {
        return endsOn;
    }

    /** How often progress is to be reviewed. */
    public ReviewCadence cadence() {
        return new ReviewCadence(monthlyEveryDays, comprehensiveEveryDays);
    }

    /** Expected hours of all activities. */
    public BigDecimal plannedHours() {
        return plannedHours;
    }

    /** Grows with every change of the plan or of what was done about it. */
    public long stamp() {
        return stamp;
    }
}
