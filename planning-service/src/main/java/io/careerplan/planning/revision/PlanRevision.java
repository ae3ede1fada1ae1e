package io.careerplan.planning.revision;

import io.careerplan.kit.id.Ids;
import io.careerplan.kit.tenancy.TenantOwned;
import io.careerplan.planning.document.PlanDocument;
import io.careerplan.planning.document.PlanDocumentFormat;
import io.careerplan.planning.plan.NewRevision;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import org.jspecify.annotations.Nullable;

/** A state that a plan had, kept as it was: the database lets nobody change more than whose name is on it. */
@Entity
class PlanRevision extends TenantOwned {
    private UUID planId;
    private UUID personId;

    @Column(name = "revision")
    private int number;

    @Convert(converter = PlanDocumentFormat.class)
    @ColumnTransformer(write = "?::jsonb")
    private PlanDocument document;

    private @Nullable UUID madeBy;
    private Instant madeAt;
    private @Nullable String reason;

    protected PlanRevision() {}

    PlanRevision(NewRevision revision) {
        this.id = Ids.next();
        this.planId = revision.planId();
        this.personId = revision.personId();
        this.number = revision.number();
        this.document = revision.document();
        this.madeBy = revision.madeBy();
        this.madeAt = revision.madeAt();
        this.reason = revision.reason();
    }

    UUID planId() {
        return planId;
    }

    UUID personId() {
        return personId;
    }

    int number() {
        return number;
    }

    PlanDocument document() {
        return document;
    }

    /** Who approved or changed the plan; empty once that person has been erased. */
    Optional<UUID> madeBy() {
        return Optional.ofNullable(madeBy);
    }

    Instant madeAt() {
        return madeAt;
    }

    Optional<String> reason() {
        return Optional.ofNullable(reason);
    }
}
