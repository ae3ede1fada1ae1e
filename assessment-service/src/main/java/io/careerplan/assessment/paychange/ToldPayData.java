package io.careerplan.assessment.paychange;

import io.careerplan.events.Money;
import io.careerplan.kit.erasure.PersonalData;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;

/** The pay that others were told of, to be handed out and to be forgotten. */
@ApplicationScoped
class ToldPayData implements PersonalData {

    private final ToldPays pays;

    ToldPayData(ToldPays pays) {
        this.pays = pays;
    }

    /** A pay as it was told. */
    record HeldPay(Money amount, UUID assessmentId, Instant toldAt) {

        static HeldPay from(ToldPay pay) {
            return new HeldPay(pay.amount(), pay.assessmentId(), pay.toldAt());
        }
    }

    @Override
    public String name() {
        return "told-pay";
    }

    @Override
    public Object export(UUID personId) {
        return pays.findByIdOptional(personId).map(HeldPay::from).stream().toList();
    }

    @Override
    public void erase(UUID personId) {
        pays.delete("id", personId);
    }
}
