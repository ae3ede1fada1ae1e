package io.careerplan.assessment.paychange;

import io.careerplan.assessment.situation.KnownPay;
import io.careerplan.events.Money;
import io.careerplan.kit.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

/** The pay of a person that others were told of last, so that each change is told once; its id is the person's. */
@Entity
@Table(name = "told_pay")
class ToldPay extends TenantOwned {

    private BigDecimal amount = BigDecimal.ZERO;

    private String currency = "";

    @Column(name = "assessment_id")
    private UUID assessmentId;

    @Column(name = "told_at")
    private Instant toldAt;

    protected ToldPay() {}

    ToldPay(UUID person, KnownPay pay, Instant now) {
        this.id = person;
        take(pay, now);
    }

    /** Whether this is another pay than was told; 40000 and 40000.00 are the same. */
    boolean differsFrom(Money pay) {
        return amount.compareTo(pay.amount()) != 0 || !currency.equals(pay.currency());
    }

    final void take(KnownPay pay, Instant now) {
        amount = pay.base().amount();
        currency = pay.base().currency();
        assessmentId = pay.assessmentId();
        toldAt = now;
    }

    Money amount() {
        return new Money(amount, currency);
    }

    UUID assessmentId() {
        return assessmentId;
    }

    Instant toldAt() {
        return toldAt;
    }
}
