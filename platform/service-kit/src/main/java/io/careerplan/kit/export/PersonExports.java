package io.careerplan.kit.export;

import io.careerplan.kit.access.AccessControl;
import io.careerplan.kit.access.Section;
import io.careerplan.kit.access.Verb;
import io.careerplan.kit.erasure.Holdings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Gathers what the features of this service hold about a person. */
@ApplicationScoped
class PersonExports {

    private final AccessControl access;
    private final Holdings holdings;
    private final Clock clock;
    private final String service;

    PersonExports(
            AccessControl access,
            Holdings holdings,
            Clock clock,
            @ConfigProperty(name = "quarkus.application.name") String service) {
        this.access = access;
        this.holdings = holdings;
        this.clock = clock;
        this.service = service;
    }

    @Transactional
    PersonExport of(UUID person) {
        access.require(person, Section.PERSONAL_DATA, Verb.READ);
        return new PersonExport(service, clock.instant(), person, holdings.export(person));
    }
}
