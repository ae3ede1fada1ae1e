package io.careerplan.assessment.scale;

import io.careerplan.kit.problem.Refusal;
import io.careerplan.kit.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;
import org.jspecify.annotations.Nullable;

/** A scale of one organisation. It never changes, because ratings rest on it; it can be retired. */
@Entity
@Table(name = "skill_scale")
class OwnScale extends TenantOwned {

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    @Column(updatable = false)
    private ScaleDocument document;

    @Column(name = "added_at", updatable = false)
    private Instant addedAt;

    @Column(name = "retired_at")
    private @Nullable Instant retiredAt;

    protected OwnScale() {}

    OwnScale(Scale scale, Instant now) {
        this.id = idOf(scale.name());
        this.document = ScaleDocument.of(scale);
        this.addedAt = now;
    }

    /** The id follows from the name, so that a rating's scale is looked up once in a transaction, however many name it. */
    static UUID idOf(String name) {
        return UUID.nameUUIDFromBytes(("skill-scale/" + name).getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Takes it out of use for good.
     *
     * @throws Refusal 409 when it already is
     */
    void retire(Instant now) {
        if (retiredAt != null) {
            throw Refusal.conflict("scale-retired", scale().name());
        }
        retiredAt = now;
    }

    boolean isRetired() {
        return retiredAt != null;
    }

    Scale scale() {
        return document.scale();
    }
}
