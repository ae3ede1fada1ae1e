package io.careerplan.assessment.organisation;

import io.careerplan.events.Event;
import io.careerplan.events.OrganisationChanged;
import io.careerplan.kit.republish.TenantRepublisher;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Says again what an organisation is. */
@ApplicationScoped
class OrganisationRepublisher implements TenantRepublisher {

    private final OrganisationRepository repository;

    OrganisationRepublisher(OrganisationRepository repository) {
        this.repository = repository;
    }

    @Override
    public String name() {
        return "organisation";
    }

    @Override
    public List<Event> ofTenant() {
        return repository
                .present()
                .<Event>map(found -> new OrganisationChanged(found.state(found.tenant(), found.version())))
                .stream()
                .toList();
    }
}
