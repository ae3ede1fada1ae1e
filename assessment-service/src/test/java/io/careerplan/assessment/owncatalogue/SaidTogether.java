package io.careerplan.assessment.owncatalogue;

import io.careerplan.assessment.Tenant;
import io.careerplan.kit.tenancy.TenantScope;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.hibernate.Session;

/** Events that one transaction left in the outbox. */
@ApplicationScoped
public class SaidTogether {

    private static final String LOCKS = """
            select hashtext(aggregateid) & 1023 from outbox
             where aggregateversion = :version and aggregatetype like '%catalogue%' order by seq""";

    private final TenantScope scope;
    private final EntityManager database;

    SaidTogether(TenantScope scope, EntityManager database) {
        this.scope = scope;
        this.database = database;
    }

    /** The locks of the keys of what was said of the catalogue under a version, in the order in which it is sent. */
    public List<Integer> locks(Tenant tenant, long version) {
        return scope.call(
                tenant.slug(), () -> QuarkusTransaction.requiringNew().call(() -> database.unwrap(Session.class)
                        .createNativeQuery(LOCKS, Integer.class)
                        .setParameter("version", version)
                        .getResultList()));
    }
}
