package io.careerplan.kit.sample;

import io.careerplan.kit.id.Ids;
import io.careerplan.kit.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;

@Entity
@Table(name = "sample")
class Sample extends TenantOwned {

    String name;

    @Column(name = "updated_at")
    Instant updatedAt;

    protected Sample() {}

    Sample(String name, Instant now) {
        this.id = Ids.next();
        this.name = name;
        this.updatedAt = now;
    }
}
