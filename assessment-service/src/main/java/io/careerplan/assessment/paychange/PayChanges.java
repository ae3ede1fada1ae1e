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

    /** Ids of people of whom one was told, after this one, ascending. */
    List<UUID> peopleAfter(UUID after, int limit) {
        return find("select distinct e.personId from PayChange e where e.personId > ?1 order by e.personId", after)
                .project(UUID.class)
                .page(0, limit)
                .list();
    }
}
