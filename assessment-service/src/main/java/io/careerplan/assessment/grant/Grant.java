package io.careerplan.assessment.grant;

import io.careerplan.events.Event;
import io.careerplan.events.GrantGiven;
import io.careerplan.events.GrantRevoked;
import io.careerplan.events.GrantRole;
import io.careerplan.events.GrantState;
import io.careerplan.kit.problem.Refusal;
import io.careerplan.kit.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;
import org.jspecify.annotations.Nullable;

/** What one person opened to one coach or mentor. It is never changed: it is taken back and another one given. */
@Entity
@Table(name = "given_grant")
class Grant extends TenantOwned {

    @Column(name = "person_id")
    private UUID personId;

    @Column(name = "grantee_id")
    private UUID granteeId;

    @Enumerated(EnumType.STRING)
    private GrantRole role;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private GrantScope scope;

    @Column(name = "given_at")
    private Instant givenAt;

    @Column(name = "revoked_at")
    private @Nullable Instant revokedAt;

    protected Grant() {}

    Grant(UUID id, UUID personId, UUID granteeId, GrantRole role, GrantScope scope, Instant now) {
        this.id = id;
        this.personId = personId;
        this.granteeId = granteeId;
        this.role = role;
        this.scope = scope;
        this.givenAt = now;
    }

    /** The event of a grant that was just made. */
    GrantGiven given() {
        return new GrantGiven(state(nextVersion()));
    }

    GrantRevoked revoke(Instant now) {
        if (revokedAt != null) {
            throw Refusal.notFound();
        }
        revokedAt = now;
        return new GrantRevoked(state(nextVersion()));
    }

    /** The event that says what is stored now. */
    Event present() {
        var state = state(version());
        return state.revoked() ? new GrantRevoked(state) : new GrantGiven(state);
    }

    /** This grant as events tell it, under the version it is or will be stored as. */
    GrantState state(long version) {
        return new GrantState(
                id, version, personId, granteeId, role, scope.sections(), scope.verbs(), revokedAt != null);
    }

    UUID personId() {
        return personId;
    }

    UUID granteeId() {
        return granteeId;
    }

    GrantRole role() {
        return role;
    }

    GrantScope scope() {
        return scope;
    }

    Instant givenAt() {
        return givenAt;
    }
}
