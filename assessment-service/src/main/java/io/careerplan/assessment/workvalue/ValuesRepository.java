package io.careerplan.assessment.workvalue;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The work values of the people of the tenant in hand. */
@ApplicationScoped
class ValuesRepository implements PanacheRepositoryBase<PersonValues, UUID> {

    /** Ids of people who said their values, after this one, ascending. */
    List<UUID> peopleAfter(UUID after, int limit) {
        return find("select e.id from PersonValues e where e.id > ?1 order by e.id", after)
                .project(UUID.class)
                .page(0, limit)
                .list();
    }
}
