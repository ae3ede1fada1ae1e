package io.careerplan.tracking.fact;

import io.careerplan.events.OrganisationState;
import io.careerplan.kit.database.Sql;
import io.careerplan.kit.database.TenantDatabase;
import io.careerplan.kit.tenancy.CurrentTenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** The settings of organisations, as assessment tells them. */
@ApplicationScoped
class OrganisationCopies {

    private static final String UPSERT = """
            insert into organisation_copy (tenant, version, name, time_zone, locale, currency)
            values (?, ?, ?, ?, ?, ?)
            on conflict (tenant) do update
               set version = excluded.version, name = excluded.name, time_zone = excluded.time_zone,
                   locale = excluded.locale, currency = excluded.currency
             where organisation_copy.version < excluded.version""";

    private final TenantDatabase database;
    private final CurrentTenant tenant;

    OrganisationCopies(TenantDatabase database, CurrentTenant tenant) {
        this.database = database;
        this.tenant = tenant;
    }

    /** Takes over settings that are newer than the copy. */
    @Transactional(Transactional.TxType.MANDATORY)
    void apply(OrganisationState told) {
        Sql upsert = Sql.of(
                UPSERT, tenant.require(), told.version(), told.name(), told.timeZone(), told.locale(), told.currency());
        database.call(upsert::update);
    }
}
