package io.careerplan.assessment.careerladder;

import io.careerplan.assessment.catalogue.OwnShelf;
import io.careerplan.assessment.catalogue.SharedTenant;
import io.careerplan.events.Event;
import io.careerplan.kit.database.Sql;
import io.careerplan.kit.database.WorkerDatabase;
import io.careerplan.kit.republish.TenantRepublisher;
import io.careerplan.kit.tenancy.CurrentTenant;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Says again which ladders an organisation has and had. */
@ApplicationScoped
class LadderRepublisher implements TenantRepublisher {

    private static final String TENANTS = "select distinct tenant from career_ladder";

    private final CareerLadderRepository repository;
    private final LadderRetelling retelling;
    private final OwnShelf shelf;
    private final CurrentTenant tenant;
    private final WorkerDatabase workers;

    LadderRepublisher(
            CareerLadderRepository repository,
            LadderRetelling retelling,
            OwnShelf shelf,
            CurrentTenant tenant,
            WorkerDatabase workers) {
        this.repository = repository;
        this.retelling = retelling;
        this.shelf = shelf;
        this.tenant = tenant;
        this.workers = workers;
    }

    @Override
    public String name() {
        return "career-ladders";
    }

    /** Those who had ladders and have none any more too: that they are gone is said again as well. */
    @Override
    public List<String> tenants() {
        return workers.call(connection -> Sql.of(TENANTS).list(connection, row -> row.getString("tenant")));
    }

    /** What the catalogue says otherwise by now is said under a higher version, the rest as it was. */
    @Override
    public List<Event> ofTenant() {
        if (tenant.require().equals(SharedTenant.NAME)) {
            return List.of();
        }
        shelf.takeTurn();
        retelling.renew(ladder -> true, shelf.catalogue());
        return repository.everyOne().stream().<Event>map(CareerLadder::event).toList();
    }
}
