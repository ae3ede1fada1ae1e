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
    private final CurrentTenant tenant;

    CatalogueRepublisher(CatalogueRows rows, CataloguePublication publication, CurrentTenant tenant) {
        this.rows = rows;
        this.publication = publication;
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

    /** From the rows alone and while no other catalogue is taken in: under one version nothing else may ever be said. */
    private Stream<Event> everything() {
        rows.takeTurn();
        var occupations = rows.all(Kind.OCCUPATION);
        var resources = rows.all(Kind.RESOURCE);
        var catalogue =
                new Catalogue(Stored.held(occupations.values()), rows.skills(), Stored.held(resources.values()));
        return Stream.concat(
                publication.occupations(catalogue, occupations, publication.nearest(catalogue)),
                publication.resources(resources));
    }
}
