package io.careerplan.assessment.scale;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
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

    /** One that is not retired, and that nobody retires until this transaction ends. */
    Optional<OwnScale> kept(String name) {
        return findByIdOptional(OwnScale.idOf(name), LockModeType.PESSIMISTIC_READ)
                .filter(scale -> !scale.isRetired());
    }

    List<OwnScale> usable() {
        return list("retiredAt is null");
    }
}
