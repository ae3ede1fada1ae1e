package io.careerplan.assessment.paychange;

import io.careerplan.events.PayChanged;
import io.careerplan.kit.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A change of pay as it was told, under the id of the fact: it rests on wages and an occupation that may be others by now. */
@Entity
@Immutable
@Table(name = "pay_change")
class PayChange extends TenantOwned {

    @Column(name = "person_id")
    private UUID personId;

    @JdbcTypeCode(SqlTypes.JSON)
    private PayChangeDocument document;

    protected PayChange() {}

    PayChange(PayChanged fact) {
        this.id = fact.factId();
        this.personId = fact.personId();
        this.document = PayChangeDocument.of(fact);
    }

    UUID personId() {
        return personId;
    }

    PayChanged fact() {
        return document.fact();
    }
}
