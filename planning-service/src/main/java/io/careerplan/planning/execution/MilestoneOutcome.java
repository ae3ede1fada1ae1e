package io.careerplan.planning.execution;

import io.careerplan.events.MilestoneCompleted;
import io.careerplan.events.MilestoneMissed;
import io.careerplan.kit.id.Ids;
import io.careerplan.kit.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** What became of a milestone: missed until it is completed after all; once completed it stays so. */
@Entity
class MilestoneOutcome extends TenantOwned {

    /** What tracking said of it. */
    enum State {
        MISSED,
        COMPLETED
    }

    @Column(updatable = false)
    private UUID planId;

    @Column(updatable = false)
    private UUID personId;

    @Column(updatable = false)
    private String milestoneId;

    @Enumerated(EnumType.STRING)
    private State state;

    private LocalDate due;
    private Instant at;

    protected MilestoneOutcome() {}

    private MilestoneOutcome(UUID personId, UUID planId, String milestoneId, State state, LocalDate due, Instant at) {
        this.id = Ids.next();
        this.planId = planId;
        this.personId = personId;
        this.milestoneId = milestoneId;
        this.state = state;
        this.due = due;
        this.at = at;
    }

    static MilestoneOutcome of(MilestoneCompleted fact) {
        return new MilestoneOutcome(
                fact.personId(), fact.planId(), fact.milestoneId(), State.COMPLETED, fact.due(), fact.at());
    }

    static MilestoneOutcome of(MilestoneMissed fact) {
        return new MilestoneOutcome(
                fact.personId(), fact.planId(), fact.milestoneId(), State.MISSED, fact.due(), fact.at());
    }

    /** Takes over what a later fact says of the same milestone. */
    void follow(MilestoneOutcome later) {
        if (state != State.COMPLETED) {
            state = later.state;
            due = later.due;
            at = later.at;
        }
    }

    UUID planId() {
        return planId;
    }

    String milestoneId() {
        return milestoneId;
    }

    State state() {
        return state;
    }

    LocalDate due() {
        return due;
    }

    Instant at() {
        return at;
    }
}
