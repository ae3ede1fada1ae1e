package io.careerplan.tracking.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.util.UUID;
import org.hibernate.annotations.TenantId;

/**
 * A row of one tenant without a version of its own: a copy follows the version of its source, a fact never changes.
 */
@MappedSuperclass
abstract class Row {

    @Id
    UUID id;

    @TenantId
    @Column(updatable = false)
    String tenant;

    public UUID id() {
        return id;
    }
}
