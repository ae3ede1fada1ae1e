package io.careerplan.kit.access;

import io.careerplan.events.EmploymentState;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** A person as far as every service has to know them: who may sign in as whom. Written by {@link MemberRegister}. */
@Entity
@Immutable
public class Member {

    @Id
    UUID id;

    @TenantId
    String tenant;

    long version;

    @Column(name = "external_id")
    String externalId;

    @Nullable
    String subject;

    String name;

    @Column(name = "time_zone")
    String timeZone;

    String locale;

    @Enumerated(EnumType.STRING)
    EmploymentState state;

    /** The id of the person. */
    public UUID id() {
        return id;
    }

    /** The version of the person that this copy shows. */
    public long version() {
        return version;
    }

    public String externalId() {
        return externalId;
    }

    /** {@code sub} of the sign-in that is bound to the person, once there is one. */
    public Optional<String> subject() {
        return Optional.ofNullable(subject);
    }

    public String name() {
        return name;
    }

    /** The zone in which dates of the person pass. */
    public ZoneId timeZone() {
        return ZoneId.of(timeZone);
    }

    /** BCP 47 tag of the language in which the person is written to. */
    public String locale() {
        return locale;
    }

    public EmploymentState state() {
        return state;
    }
}
