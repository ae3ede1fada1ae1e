package io.careerplan.assessment.goal;

import io.careerplan.assessment.goaldetails.GoalDetails;
import io.careerplan.assessment.goaldetails.GoalDocument;
import io.careerplan.events.GoalState;
import io.careerplan.events.GoalStatus;
import io.careerplan.events.SmartScore;
import io.careerplan.kit.id.Ids;
import io.careerplan.kit.problem.Refusal;
import io.careerplan.kit.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

/** A goal of a person. How it stands to their other goals is the business of {@link GoalBook}. */
@Entity
@Table(name = "goal")
class Goal extends TenantOwned {

    @Column(name = "person_id", updatable = false)
    private UUID personId;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private GoalDocument document;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    protected Goal() {}

    Goal(UUID person, GoalDetails details, LocalDate today, Instant now) {
        this.id = Ids.next();
        this.personId = person;
        this.document = GoalDocument.of(today, details);
        this.createdAt = now;
        this.updatedAt = now;
    }

    /**
     * Makes it as wanted. The window of its horizon is counted anew when horizon or due date are other ones.
     *
     * @throws Refusal 409 when it is achieved or dropped and stays so, for that is how it is remembered
     */
    void change(GoalDetails wanted, LocalDate today, Instant now) {
        if (details().status() != GoalStatus.OPEN && wanted.status() != GoalStatus.OPEN) {
            throw Refusal.conflict("goal-closed", details().status());
        }
        document = GoalDocument.of(isPlannedAs(wanted) ? plannedOn() : today, wanted);
        updatedAt = now;
    }

    private boolean isPlannedAs(GoalDetails wanted) {
        return details().horizon() == wanted.horizon()
                && Objects.equals(details().due(), wanted.due());
    }

    /** This goal as events tell it, with the points it has. */
    GoalState state(SmartScore smart) {
        var now = details();
        return new GoalState(
                id,
                now.horizon(),
                now.parentId(),
                now.statement(),
                now.metric(),
                now.unit(),
                now.baseline(),
                now.target(),
                now.due(),
                List.copyOf(now.values()),
                now.occupation(),
                now.status(),
                smart);
    }

    boolean isOpen() {
        return details().status() == GoalStatus.OPEN;
    }

    UUID personId() {
        return personId;
    }

    GoalDetails details() {
        return document.details();
    }

    LocalDate plannedOn() {
        return document.plannedOn();
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant updatedAt() {
        return updatedAt;
    }
}
