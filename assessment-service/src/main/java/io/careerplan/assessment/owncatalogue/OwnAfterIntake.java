package io.careerplan.assessment.owncatalogue;

import io.careerplan.assessment.catalogue.AfterIntake;
import io.careerplan.assessment.catalogue.Catalogues;
import io.careerplan.assessment.catalogue.SharedTenant;
import io.careerplan.kit.database.Sql;
import io.careerplan.kit.database.WorkerDatabase;
import io.careerplan.kit.tenancy.TenantScope;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What all share has changed, so own occupations have others nearest to them. */
@ApplicationScoped
class OwnAfterIntake implements AfterIntake {

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

    @Override
    public void taken() {
        catalogues.look();
        tenants().forEach(tenant -> scope.run(tenant, retelling::ofAll));
    }

    private List<String> tenants() {
        var question = Sql.of(TENANTS, SharedTenant.NAME);
        return database.call(connection -> question.list(connection, row -> row.getString("tenant")));
    }
}
