package io.careerplan.assessment.owncatalogue;

import io.careerplan.assessment.catalogue.AfterIntake;
import io.careerplan.assessment.catalogue.Catalogues;
import io.careerplan.assessment.catalogue.SharedTenant;
import io.careerplan.kit.database.Sql;
import io.careerplan.kit.database.WorkerDatabase;
import io.careerplan.kit.tenancy.TenantScope;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jboss.logging.Logger;

/** What all share has changed, so own occupations have others nearest to them. */
@ApplicationScoped
class OwnAfterIntake implements AfterIntake {

    private static final Logger LOG = Logger.getLogger(OwnAfterIntake.class);
    private static final String TENANTS =
            "select distinct tenant from occupation where tenant <> ? and not retired order by tenant";

    private final WorkerDatabase database;
    private final TenantScope scope;
    private final Catalogues catalogues;
    private final OwnRetelling retelling;

    OwnAfterIntake(WorkerDatabase database, TenantScope scope, Catalogues catalogues, OwnRetelling retelling) {
        this.database = database;
        this.scope = scope;
        this.catalogues = catalogues;
        this.retelling = retelling;
    }

    /** One organisation that cannot be told keeps no other from it. */
    @Override
    public void taken() {
        catalogues.look();
        var untold = tenants().stream().filter(tenant -> !isTold(tenant)).toList();
        if (!untold.isEmpty()) {
            throw new IllegalStateException("Own occupations are to be told again by a republication of " + untold);
        }
    }

    private boolean isTold(String tenant) {
        try {
            scope.run(tenant, retelling::ofAll);
            return true;
        } catch (RuntimeException failed) {
            LOG.errorf(failed, "Own occupations of %s were not told again", tenant);
            return false;
        }
    }

    private List<String> tenants() {
        var question = Sql.of(TENANTS, SharedTenant.NAME);
        return database.call(connection -> question.list(connection, row -> row.getString("tenant")));
    }
}
