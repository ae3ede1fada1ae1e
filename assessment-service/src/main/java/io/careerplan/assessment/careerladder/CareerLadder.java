package io.careerplan.assessment.careerladder;

import io.careerplan.events.CareerLadderPublished;
import io.careerplan.events.CareerLadderRetired;
import io.careerplan.events.CareerLadderState;
import io.careerplan.events.CatalogueEvent;
import io.careerplan.kit.id.Ids;
import io.careerplan.kit.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;
import org.jspecify.annotations.Nullable;

/** A career ladder of an organisation. A retired one stays, so that it can be told again that it is gone. */
@Entity
@Table(name = "career_ladder")
class CareerLadder extends TenantOwned {

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private LadderDocument document;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @Column(name = "retired_at")
    private @Nullable Instant retiredAt;

    protected CareerLadder() {}

    CareerLadder(LadderDocument document, Instant now) {
        this.id = Ids.next();
        this.document = document;
        this.createdAt = now;
        this.updatedAt = now;
    }

    /** Makes it as wanted; false when it already is. */
    boolean become(LadderDocument wanted, Instant now) {
        if (wanted.equals(document)) {
            return false;
        }
        document = wanted;
        updatedAt = now;
        return true;
    }

    /** It goes for good. */
    void retire(Instant now) {
        retiredAt = now;
        updatedAt = now;
    }

    boolean has(String code) {
        return details().rungs().contains(code);
    }

    /** What is to be told of it as it is stored. */
    CatalogueEvent event() {
        var details = details();
        var state = new CareerLadderState(
                tenant, id, version, details.name(), details.description(), details.rungs(), document.steps());
        return retiredAt == null ? new CareerLadderPublished(state) : new CareerLadderRetired(state);
    }

    LadderDetails details() {
        return document.details();
    }

    LadderDocument document() {
        return document;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant updatedAt() {
        return updatedAt;
    }
}
