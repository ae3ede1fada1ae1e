package io.careerplan.kit.tenancy;

import io.quarkus.arc.Arc;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** The tenant of the work this thread does, asked also from where there may be no request at all. */
@ApplicationScoped
class WorkTenant {

    private final CurrentTenant current;

    WorkTenant(CurrentTenant current) {
        this.current = current;
    }

    Optional<String> id() {
        return Arc.container().requestContext().isActive() ? current.id() : Optional.empty();
    }
}
