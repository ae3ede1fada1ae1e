package io.careerplan.kit.access;

import io.careerplan.events.GrantRole;
import io.careerplan.events.GrantSection;
import io.careerplan.events.GrantVerb;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;

/** A person's permission for one coach or mentor, as this service knows it. Written by {@link GrantRegister}. */
@Entity
@Immutable
@Table(name = "access_grant")
public class AccessGrant {

    @Id
    UUID id;

    @TenantId
    String tenant;

    long version;

    @Column(name = "person_id")
    UUID personId;

    @Column(name = "grantee_id")
    UUID granteeId;

    @Enumerated(EnumType.STRING)
    GrantRole role;

    @JdbcTypeCode(SqlTypes.ARRAY)
    String[] sections;

    @JdbcTypeCode(SqlTypes.ARRAY)
    String[] verbs;

    boolean revoked;

    public UUID id() {
        return id;
    }

    /** The version of the grant that this copy shows. */
    public long version() {
        return version;
    }

    /** Who gave it. */
    public UUID personId() {
        return personId;
    }

    /** The person who may act on it. */
    public UUID granteeId() {
        return granteeId;
    }

    public GrantRole role() {
        return role;
    }

    public Set<GrantSection> sections() {
        return Arrays.stream(sections).map(GrantSection::valueOf).collect(Collectors.toUnmodifiableSet());
    }

    public Set<GrantVerb> verbs() {
        return Arrays.stream(verbs).map(GrantVerb::valueOf).collect(Collectors.toUnmodifiableSet());
    }

    public boolean revoked() {
        return revoked;
    }
}
