package io.careerplan.assessment.qualification;

import io.careerplan.kit.id.Ids;
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

/** Something a person has done or learnt before. */
@Entity
@Table(name = "qualification")
class Qualification extends TenantOwned {

    @Column(name = "person_id", updatable = false)
    private UUID personId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private QualificationKind kind;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private QualificationDocument document;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    protected Qualification() {}

    Qualification(UUID person, QualificationKind kind, QualificationDetails details, Instant now) {
        this.id = Ids.next();
        this.personId = person;
        this.kind = kind;
        this.document = QualificationDocument.of(details);
        this.createdAt = now;
        this.updatedAt = now;
    }

    /** Makes it as wanted; false when it already is. */
    boolean change(QualificationDetails wanted, Instant now) {
        if (wanted.equals(details())) {
            return false;
        }
        document = QualificationDocument.of(wanted);
        updatedAt = now;
        return true;
    }

    UUID personId() {
        return personId;
    }

    QualificationKind kind() {
        return kind;
    }

    QualificationDetails details() {
        return document.details();
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant updatedAt() {
        return updatedAt;
    }
}
