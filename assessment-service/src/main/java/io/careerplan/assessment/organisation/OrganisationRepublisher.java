package io.careerplan.assessment.organisation;

import io.careerplan.events.Event;
import io.careerplan.events.OrganisationChanged;
import io.careerplan.kit.republish.Republisher;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Says again what an organisation is. */
@ApplicationScoped
class OrganisationRepublisher implements Republisher {

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

    @Override
    public List<UUID> peopleAfter(UUID after, int limit) {
        return List.of();
    }

    @Override
    public List<Event> ofPerson(UUID person) {
        return List.of();
    }
}
