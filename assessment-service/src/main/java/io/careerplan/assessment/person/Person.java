package io.careerplan.assessment.person;

import io.careerplan.assessment.profile.Profile;
import io.careerplan.assessment.profile.ProfileDocument;
import io.careerplan.events.EmploymentState;
import io.careerplan.events.Event;
import io.careerplan.events.PersonChanged;
import io.careerplan.events.PersonErased;
import io.careerplan.events.PersonLeft;
import io.careerplan.events.PersonRegistered;
import io.careerplan.events.PersonState;
import io.careerplan.kit.problem.Refusal;
import io.careerplan.kit.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;
import org.jspecify.annotations.Nullable;

/** A person of an organisation. Leaving freezes the profile; erasure is a way of its own and always open. */
@Entity
@Table(name = "person")
class Person extends TenantOwned {

    private @Nullable String subject;

    @Enumerated(EnumType.STRING)
    @Column(name = "employment_state")
    private EmploymentState employmentState = EmploymentState.EMPLOYED;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private ProfileDocument document;

    /** Drawn from the document by the database, to be searched. */
    @Column(name = "external_id", insertable = false, updatable = false)
    private @Nullable String externalId;

    /** Drawn from the document by the database, to be searched. */
    @Column(insertable = false, updatable = false)
    private @Nullable String department;

    @Column(name = "registered_at")
    private Instant registeredAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    protected Person() {}

    Person(UUID id, Profile profile, Instant now) {
        this.id = id;
        this.document = ProfileDocument.of(profile.at(now));
        this.registeredAt = now;
        this.updatedAt = now;
    }

    /** The event of a person that was just made. */
    PersonRegistered registered() {
        return new PersonRegistered(state(nextVersion()));
    }

    /** Makes a sign-in this person's for good. Nothing happens, and nothing is to be told, when it already is. */
    Optional<PersonChanged> bind(String signIn, Instant now) {
        if (signIn.equals(subject)) {
            return Optional.empty();
        }
        if (subject != null) {
            throw Refusal.forbidden("sign-in-bound-elsewhere");
        }
        subject = signIn;
        return Optional.of(changed(now));
    }

    /** Refuses the sign-in of somebody who has left. */
    Person admitted() {
        if (employmentState == EmploymentState.LEFT) {
            throw Refusal.forbidden("person-has-left");
        }
        return this;
    }

    /** Changes the profile. Nothing happens, and nothing is to be told, when it already is as wanted. */
    Optional<PersonChanged> change(Profile wanted, Instant now) {
        requireEmployed();
        if (wanted.equals(profile())) {
            return Optional.empty();
        }
        document = ProfileDocument.of(wanted.at(now));
        return Optional.of(changed(now));
    }

    PersonLeft leave(Instant now) {
        requireEmployed();
        employmentState = EmploymentState.LEFT;
        updatedAt = now;
        return new PersonLeft(state(nextVersion()));
    }

    PersonErased erased(Instant now) {
        return new PersonErased(id, nextVersion(), now);
    }

    /** The event that says what is stored now. */
    Event present() {
        var state = state(version());
        return employmentState == EmploymentState.LEFT ? new PersonLeft(state) : new PersonChanged(state);
    }

    private void requireEmployed() {
        if (employmentState == EmploymentState.LEFT) {
            throw Refusal.conflict("person-has-left");
        }
    }

    private PersonChanged changed(Instant now) {
        updatedAt = now;
        return new PersonChanged(state(nextVersion()));
    }

    /** This person as events tell it, under the version it is or will be stored as. */
    PersonState state(long version) {
        var profile = profile();
        return new PersonState(
                id,
                version,
                profile.externalId(),
                subject,
                profile.name(),
                profile.email(),
                profile.timeZone(),
                profile.locale(),
                profile.currency(),
                profile.department(),
                profile.programmes(),
                employmentState,
                profile.industry(),
                profile.experienceLevel(),
                profile.currentOccupation(),
                profile.currentSince(),
                profile.circumstances().toCircumstances());
    }

    Profile profile() {
        return document.profile();
    }

    boolean bound() {
        return subject != null;
    }

    EmploymentState employmentState() {
        return employmentState;
    }

    Instant registeredAt() {
        return registeredAt;
    }

    Instant updatedAt() {
        return updatedAt;
    }
}
