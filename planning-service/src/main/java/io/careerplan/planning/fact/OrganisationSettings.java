package io.careerplan.planning.fact;

import io.careerplan.events.OrganisationState;
import io.careerplan.kit.json.StrictJson;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

/** Copy of the organisation's settings. */
@ApplicationScoped
class OrganisationSettings {
    private static final String UPSERT = """
            insert into organisation (tenant, version, name, time_zone, locale, currency, thresholds)
            values (:tenant, :version, :name, :timeZone, :locale, :currency, cast(:thresholds as jsonb))
            on conflict (tenant) do update
            set version = excluded.version, name = excluded.name, time_zone = excluded.time_zone,
                locale = excluded.locale, currency = excluded.currency, thresholds = excluded.thresholds
            where organisation.version < excluded.version
            """;

    private final EntityManager database;
    private final StrictJson json;

    OrganisationSettings(EntityManager database, StrictJson json) {
        this.database = database;
        this.json = json;
    }

    /** Takes the settings over, unless the copy is as new. */
    void apply(OrganisationState organisation) {
        database.createNativeQuery(UPSERT)
                .setParameter("tenant", organisation.tenant())
                .setParameter("version", organisation.version())
                .setParameter("name", organisation.name())
                .setParameter("timeZone", organisation.timeZone())
                .setParameter("locale", organisation.locale())
                .setParameter("currency", organisation.currency())
                .setParameter(
                        "thresholds", json.write(organisation.thresholds()).toString())
                .executeUpdate();
    }
}
