package io.careerplan.assessment.scale;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The scales that the tenant in hand added. */
@ApplicationScoped
class OwnScaleRepository implements PanacheRepositoryBase<OwnScale, UUID> {

    /** Retired or not. */
    Optional<OwnScale> named(String name) {
        return findByIdOptional(OwnScale.idOf(name));
    }

    List<OwnScale> usable() {
        return list("retiredAt is null");
    }
}
