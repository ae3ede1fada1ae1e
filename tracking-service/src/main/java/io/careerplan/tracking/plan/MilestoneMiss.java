package io.careerplan.tracking.plan;

import io.careerplan.events.MilestoneMissed;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** That a milestone's date passed undone; at most one for each date it was planned for. Never changed. */
@Entity
@Table(name = "milestone_miss")
public class MilestoneMiss extends Row {

    private UUID planId;
    private String itemId;
    private LocalDate due;
    private UUID personId;
    private Instant at;

    protected MilestoneMiss() {}

    MilestoneMiss(Milestone milestone, UUID personId, Instant at) {
        this.id = ItemId.of(milestone.planId(), milestone.itemId(), milestone.due());
        this.planId = milestone.planId();
        this.itemId = milestone.itemId();
        this.due = milestone.due();
        this.personId = personId;
        this.at = at;
    }

    /** The fact that others hear. */
    public MilestoneMissed event() {
        return new MilestoneMissed(personId, planId, itemId, due, at);
    }

    /** Row id of the milestone. */
    public UUID milestoneRow() {
        return ItemId.of(planId, itemId);
    }

    String itemId() {
        return itemId;
    }

    LocalDate due() {
        return due;
    }
}
