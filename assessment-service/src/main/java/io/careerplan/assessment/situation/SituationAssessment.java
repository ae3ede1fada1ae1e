package io.careerplan.assessment.situation;

import io.careerplan.assessment.situationdetails.SituationDetails;
import io.careerplan.kit.id.Ids;
import io.careerplan.kit.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

/** Where a person stood on a day. */
@Entity
@Table(name = "situation_assessment")
class SituationAssessment extends TenantOwned {

    @Column(name = "person_id", updatable = false)
    private UUID personId;

    /** The day of the document, to be sorted by. */
    @Column(name = "assessed_on")
    private LocalDate assessedOn;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private SituationDocument document;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    protected SituationAssessment() {}

    SituationAssessment(UUID person, SituationDetails details, Instant now) {
        this.id = Ids.next();
        this.personId = person;
        this.createdAt = now;
        take(details, now);
    }

    /** Makes it as wanted; false when it already is. */
    boolean change(SituationDetails wanted, Instant now) {
        if (wanted.equals(details())) {
            return false;
        }
        take(wanted, now);
        return true;
    }

    private void take(SituationDetails details, Instant now) {
        document = SituationDocument.of(details);
        assessedOn = details.assessedOn();
        updatedAt = now;
    }

    UUID personId() {
        return personId;
    }

    SituationDetails details() {
        return document.details();
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant updatedAt() {
        return updatedAt;
    }
}
