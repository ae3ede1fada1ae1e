package io.careerplan.assessment.owncatalogue;

import io.careerplan.assessment.catalogue.CataloguePublication;
import io.careerplan.assessment.catalogue.Own;
import io.careerplan.assessment.catalogue.OwnShelf;
import io.careerplan.assessment.catalogue.SharedTenant;
import io.careerplan.events.Event;
import io.careerplan.kit.database.Sql;
import io.careerplan.kit.database.WorkerDatabase;
import io.careerplan.kit.republish.TenantRepublisher;
import io.careerplan.kit.tenancy.CurrentTenant;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;

/** Says again what an organisation has of its own in the catalogue. */
@ApplicationScoped
class OwnRepublisher implements TenantRepublisher {

    private static final String TENANTS =
            "select distinct tenant from occupation where tenant <> '" + SharedTenant.NAME + "'";

    private final OwnShelf shelf;
    private final CataloguePublication publication;
    private final CurrentTenant tenant;
    private final WorkerDatabase workers;

    OwnRepublisher(OwnShelf shelf, CataloguePublication publication, CurrentTenant tenant, WorkerDatabase workers) {
        this.shelf = shelf;
        this.publication = publication;
        this.tenant = tenant;
        this.workers = workers;
    }

    @Override
    public String name() {
        return "own-catalogue";
    }

    @Override
    public List<String> tenants() {
        return workers.call(connection -> Sql.of(TENANTS).list(connection, row -> row.getString("tenant")));
    }

    /** Those that are there under a higher version, because others may be nearest to them by now. */
    @Override
    public List<Event> ofTenant() {
        var events = new ArrayList<Event>();
        if (!tenant.require().equals(SharedTenant.NAME)) {
            shelf.takeTurn();
            var catalogue = shelf.catalogue();
            shelf.retired()
                    .values()
                    .forEach(own -> events.add(publication.retired(catalogue, own.body(), own.version())));
            shelf.occupations().values().stream()
                    .map(own -> new Own<>(own.body(), own.version() + 1))
                    .forEach(own -> {
                        shelf.put(own);
                        events.add(publication.published(catalogue, own.body(), own.version()));
                    });
        }
        return events;
    }
}
