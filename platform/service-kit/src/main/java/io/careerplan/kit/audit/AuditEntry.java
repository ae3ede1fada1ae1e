package io.careerplan.kit.audit;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import io.careerplan.kit.database.Sql;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** One line of the trail. */
@Entity
@Immutable
@Table(name = "audit_entry")
@JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NON_PRIVATE)
class AuditEntry {

    private static final String INSERT = """
            insert into audit_entry (tenant, id, at, actor, actor_person, action, resource_type, resource_id, person_id,
                                     before_hash, after_hash, trace_id)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    @Id
    UUID id;

    @TenantId
    String tenant;

    Instant at;

    @Nullable
    String actor;

    @Column(name = "actor_person")
    @Nullable
    UUID actorPerson;

    String action;

    @Column(name = "resource_type")
    String resourceType;

    @Column(name = "resource_id")
    @Nullable
    UUID resourceId;

    @Column(name = "person_id")
    @Nullable
    UUID personId;

    @Column(name = "before_hash")
    @Nullable
    String beforeHash;

    @Column(name = "after_hash")
    @Nullable
    String afterHash;

    @Column(name = "trace_id")
    @Nullable
    String traceId;

    /** What stores it in that tenant's trail where Hibernate's session is about another. */
    Sql insert(String ofTenant) {
        return Sql.of(
                INSERT,
                ofTenant,
                id,
                at,
                actor,
                actorPerson,
                action,
                resourceType,
                resourceId,
                personId,
                beforeHash,
                afterHash,
                traceId);
    }
}
