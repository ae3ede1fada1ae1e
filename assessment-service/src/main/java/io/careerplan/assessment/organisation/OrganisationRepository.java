package io.careerplan.assessment.organisation;

import io.careerplan.kit.problem.Refusal;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;

/** The organisation of the tenant in hand; the tenant wall shows no other. */
@ApplicationScoped
class OrganisationRepository implements PanacheRepositoryBase<Organisation, UUID> {

    private static final String SLUG_TAKEN = "organisation_tenant_taken";

    Optional<Organisation> present() {
        return findAll().firstResultOptional();
    }

    Organisation require() {
        return present().orElseThrow(Refusal::notFound);
    }

    /** Stores a new one; the slug was free when asked, and is refused here when it was taken meanwhile. */
    void add(Organisation organisation) {
        try {
            persistAndFlush(organisation);
        } catch (ConstraintViolationException violation) {
            throw SLUG_TAKEN.equals(violation.getConstraintName()) ? Refusal.conflict("tenant-taken") : violation;
        }
    }
}
