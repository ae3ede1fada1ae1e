package io.careerplan.assessment.owncatalogue;

import io.careerplan.assessment.catalogue.Catalogues;
import io.careerplan.assessment.catalogue.OwnShelf;
import io.careerplan.kit.database.Sql;
import io.careerplan.kit.database.WorkerDatabase;
import io.careerplan.kit.tenancy.TenantScope;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jboss.logging.Logger;

/** Has something of each organisation told again because all share another catalogue. */
@ApplicationScoped
public class TenantRound {

    private static final Logger LOG = Logger.getLogger(TenantRound.class);

    private final WorkerDatabase database;
    private final TenantScope scope;
    private final Catalogues catalogues;

    TenantRound(WorkerDatabase database, TenantScope scope, Catalogues catalogues) {
        this.database = database;
        this.scope = scope;
        this.catalogues = catalogues;
    }

    /**
     * Tells it in the scope of each tenant. One that cannot be told keeps no other from it.
     *
     * @param what is told, for operators to read
     * @param question selects {@code tenant}
     * @throws IllegalStateException naming those that were not told
     */
    public void tell(String what, String question, Runnable telling) {
        catalogues.look();
        var untold = all(question).stream()
                .filter(tenant -> !isTold(what, tenant, telling))
                .toList();
        if (!untold.isEmpty()) {
            throw new IllegalStateException(what + " are to be told again by a republication of " + untold);
        }
    }

    private boolean isTold(String what, String tenant, Runnable telling) {
        try {
            scope.run(tenant, telling);
            return true;
        } catch (RuntimeException failed) {
            LOG.errorf(failed, "%s of %s were not told again", what, tenant);
            return false;
        }
    }

    /** Who is adding the first of its kind just now, from the former catalogue, is waited for and told again as well. */
    private List<String> all(String question) {
        return database.call(connection -> {
            Sql.of(OwnShelf.TURNS_OVER).list(connection, row -> true);
            return Sql.of(question).list(connection, row -> row.getString("tenant"));
        });
    }
}
