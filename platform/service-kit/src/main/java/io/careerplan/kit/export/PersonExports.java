package io.careerplan.kit.export;

import com.fasterxml.jackson.databind.ObjectMapper;
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
    private final ObjectMapper mapper;
    private final String service;

    PersonExports(
            AccessControl access,
            Holdings holdings,
            Clock clock,
            ObjectMapper mapper,
            @ConfigProperty(name = "quarkus.application.name") String service) {
        this.access = access;
        this.holdings = holdings;
        this.clock = clock;
        this.mapper = mapper;
        this.service = service;
    }

    @Transactional
    PackedExport of(UUID person) {
        access.require(person, Section.PERSONAL_DATA, Verb.READ);
        var export = new PersonExport(service, clock.instant(), person, holdings.of(person));
        return PackedExport.of(export, mapper.writer());
    }
}
