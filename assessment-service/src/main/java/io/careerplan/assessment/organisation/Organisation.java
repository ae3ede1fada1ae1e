package io.careerplan.assessment.organisation;

import io.careerplan.assessment.region.Region;
import io.careerplan.events.OrganisationChanged;
import io.careerplan.events.OrganisationState;
import io.careerplan.kit.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

/** An organisation: the one row of its tenant that all its people refer to. */
@Entity
@Table(name = "organisation")
class Organisation extends TenantOwned {

    private String name;

    @Column(name = "time_zone")
    private String timeZone;

    private String locale;
    private String currency;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private Thresholds thresholds = Thresholds.NONE;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    protected Organisation() {}

    Organisation(UUID id, String name, Region region, Instant now) {
        this.id = id;
        this.createdAt = now;
        set(name, region, Thresholds.NONE, now);
    }

    /** The event of an organisation that was just made. */
    OrganisationChanged created(String slug) {
        return new OrganisationChanged(state(slug, nextVersion()));
    }

    /** Changes the settings. Nothing happens, and nothing is to be told, when they already are as wanted. */
    Optional<OrganisationChanged> change(Settings wanted, Instant now) {
        var limits = Thresholds.of(wanted.thresholds());
        if (wanted.name().equals(name) && wanted.region().equals(region()) && limits.equals(thresholds)) {
            return Optional.empty();
        }
        set(wanted.name(), wanted.region(), limits, now);
        return Optional.of(new OrganisationChanged(state(tenant, nextVersion())));
    }

    private void set(String name, Region region, Thresholds thresholds, Instant now) {
        this.name = name;
        this.timeZone = region.timeZone();
        this.locale = region.locale();
        this.currency = region.currency();
        this.thresholds = thresholds;
        this.updatedAt = now;
    }

    /** This organisation as events tell it, under the version it is or will be stored as. */
    OrganisationState state(String slug, long version) {
        return new OrganisationState(slug, version, name, timeZone, locale, currency, thresholds.own());
    }

    /** The slug; known once stored. */
    String tenant() {
        return tenant;
    }

    String name() {
        return name;
    }

    /** What can be changed of it, every threshold with the value that holds. */
    Settings settings() {
        return new Settings(name, timeZone, locale, currency, thresholds.effective());
    }

    Region region() {
        return new Region(timeZone, locale, currency);
    }

    Thresholds thresholds() {
        return thresholds;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant updatedAt() {
        return updatedAt;
    }
}
