package io.careerplan.assessment.benefit;

import io.careerplan.assessment.benefitbook.BenefitTableDetails;
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

/** Typical values of benefits that an organisation supplies. */
@Entity
@Table(name = "benefit_table")
class BenefitTable extends TenantOwned {

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private BenefitTableDocument document;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    protected BenefitTable() {}

    BenefitTable(BenefitTableDetails details, Instant now) {
        this.id = Ids.next();
        this.document = BenefitTableDocument.of(details);
        this.createdAt = now;
        this.updatedAt = now;
    }

    /** Makes it as wanted; false when it already is. */
    boolean change(BenefitTableDetails wanted, Instant now) {
        if (wanted.equals(details())) {
            return false;
        }
        document = BenefitTableDocument.of(wanted);
        updatedAt = now;
        return true;
    }

    BenefitTableDetails details() {
        return document.details();
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant updatedAt() {
        return updatedAt;
    }
}
