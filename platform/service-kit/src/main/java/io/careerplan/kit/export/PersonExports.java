package io.careerplan.kit.export;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.careerplan.kit.access.AccessControl;
import io.careerplan.kit.access.Section;
import io.careerplan.kit.access.Verb;
import io.careerplan.kit.erasure.Holdings;
import io.careerplan.kit.problem.Refusal;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Gathers what the features of this service hold about a person. */
@ApplicationScoped
class PersonExports {

    /** At the same time: each may be long, and would take memory and a connection from everybody else's requests. */
    private static final int AT_MOST = 4;

    private static final int LONGEST_SECONDS = 600;

    private final Semaphore places = new Semaphore(AT_MOST);
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

    /**
     * All of it, in one transaction.
     *
     * @throws Refusal 404 for those who may not see it, 503 while too many others are being read
     */
    PackedExport of(UUID person) {
        if (!places.tryAcquire()) {
            throw Refusal.unavailable();
        }
        try {
            return QuarkusTransaction.requiringNew().timeout(LONGEST_SECONDS).call(() -> packed(person));
        } finally {
            places.release();
        }
    }

    private PackedExport packed(UUID person) {
        access.require(person, Section.PERSONAL_DATA, Verb.READ);
        var export = new PersonExport(service, clock.instant(), person, new TreeMap<>(holdings.of(person)));
        return PackedExport.of(export, mapper.writer());
    }
}
