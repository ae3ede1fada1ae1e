package io.careerplan.assessment.catalogue;

import io.careerplan.assessment.catalogue.CatalogueRows.Kind;
import io.careerplan.events.Event;
import io.careerplan.kit.republish.Republisher;
import io.careerplan.kit.tenancy.CurrentTenant;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Says again what the shared catalogue holds. */
@ApplicationScoped
class CatalogueRepublisher implements Republisher {

    private final CatalogueRows rows;
    private final CataloguePublication publication;
    private final Catalogues catalogues;
    private final CurrentTenant tenant;

    CatalogueRepublisher(
            CatalogueRows rows, CataloguePublication publication, Catalogues catalogues, CurrentTenant tenant) {
        this.rows = rows;
        this.publication = publication;
        this.catalogues = catalogues;
        this.tenant = tenant;
    }

    @Override
    public String name() {
        return "catalogue";
    }

    @Override
    public List<String> tenants() {
        return List.of(SharedTenant.NAME);
    }

    @Override
    public List<Event> ofTenant() {
        return tenant.require().equals(SharedTenant.NAME) ? everything().toList() : List.of();
    }

    @Override
    public List<UUID> peopleAfter(UUID after, int limit) {
        return List.of();
    }

    @Override
    public List<Event> ofPerson(UUID person) {
        return List.of();
    }

    private Stream<Event> everything() {
        return Stream.concat(
                publication.occupations(catalogues.current(), rows.all(Kind.OCCUPATION)).stream(),
                publication.resources(rows.all(Kind.RESOURCE)).stream());
    }
}
