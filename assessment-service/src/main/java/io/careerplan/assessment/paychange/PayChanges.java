package io.careerplan.assessment.paychange;

import io.careerplan.events.PayChanged;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** The changes of pay of the people of the tenant in hand, as they were told. */
@ApplicationScoped
class PayChanges implements PanacheRepositoryBase<PayChange, UUID> {

    /** In the order in which they were told. */
    List<PayChanged> of(UUID person) {
        return list("personId", person).stream()
                .map(PayChange::fact)
                .sorted(Comparator.comparing(PayChanged::at))
                .toList();
    }
}
