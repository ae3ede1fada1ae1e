package io.careerplan.assessment.invitation;

import io.careerplan.kit.id.Ids;
import io.careerplan.kit.problem.Refusal;
import io.careerplan.kit.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;
import org.jspecify.annotations.Nullable;

/** What one person asked of another: to rate these skills of theirs, once, until a day. */
@Entity
@Table(name = "rating_invitation")
public class Invitation extends TenantOwned {

    @Column(name = "person_id", updatable = false)
    private UUID personId;

    @Column(name = "invited_id", updatable = false)
    private UUID invitedId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private InvitedAs standing;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    @Column(name = "skill_ids", updatable = false)
    private List<String> skillIds;

    @Column(updatable = false)
    private LocalDate until;

    /** Never EXPIRED, which follows from the day. */
    @Enumerated(EnumType.STRING)
    private InvitationState status;

    @Column(name = "invited_at", updatable = false)
    private Instant invitedAt;

    @Column(name = "closed_at")
    private @Nullable Instant closedAt;

    protected Invitation() {}

    Invitation(UUID person, NewInvitation wanted, LocalDate until, Instant now) {
        this.id = Ids.next();
        this.personId = person;
        this.invitedId = wanted.invitedId();
        this.standing = wanted.invitedAs();
        this.skillIds = List.copyOf(wanted.skillIds());
        this.until = until;
        this.status = InvitationState.OPEN;
        this.invitedAt = now;
    }

    /**
     * Takes it back.
     *
     * @throws Refusal 409 when it can no longer be answered anyway
     */
    void withdraw(LocalDate today, Instant now) {
        var state = state(today);
        if (state != InvitationState.OPEN) {
            throw Refusal.conflict("invitation-closed", state);
        }
        close(InvitationState.WITHDRAWN, now);
    }

    /** It was answered; only an open one is ever found to be. */
    void answer(Instant now) {
        close(InvitationState.ANSWERED, now);
    }

    private void close(InvitationState how, Instant now) {
        status = how;
        closedAt = now;
    }

    /** What has become of it by that day of the person who gave it. */
    public InvitationState state(LocalDate today) {
        return status == InvitationState.OPEN && today.isAfter(until) ? InvitationState.EXPIRED : status;
    }

    /** Version of what is shown on that day, which changes when the last day has passed although nothing is stored then. */
    long version(LocalDate today) {
        return 2 * version() + (state(today) == InvitationState.EXPIRED ? 1 : 0);
    }

    public UUID personId() {
        return personId;
    }

    UUID invitedId() {
        return invitedId;
    }

    public InvitedAs invitedAs() {
        return standing;
    }

    public List<String> skillIds() {
        return skillIds;
    }

    public LocalDate until() {
        return until;
    }

    public Instant invitedAt() {
        return invitedAt;
    }

    @Nullable
    Instant closedAt() {
        return closedAt;
    }
}
