package io.careerplan.assessment.benefit;

import io.careerplan.kit.database.Sql;
import io.careerplan.kit.database.TenantDatabase;
import io.careerplan.kit.tenancy.CurrentTenant;
import jakarta.enterprise.context.ApplicationScoped;

/** Lets those who add tables to an organisation take turns, so that many at once do not come to more than there may be. */
@ApplicationScoped
class BenefitTurn {

    private final TenantDatabase database;
    private final CurrentTenant tenant;

    BenefitTurn(TenantDatabase database, CurrentTenant tenant) {
        this.database = database;
        this.tenant = tenant;
    }

    /** Nobody else adds a table until this transaction ends. */
    void take() {
        var turn = Sql.of("select pg_advisory_xact_lock(hashtext('careerplan.benefits ' || ?))", tenant.require());
        database.call(connection -> turn.list(connection, row -> true));
    }
}
