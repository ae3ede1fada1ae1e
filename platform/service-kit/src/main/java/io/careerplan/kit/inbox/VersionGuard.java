package io.careerplan.kit.inbox;

import io.careerplan.kit.database.Sql;
import io.careerplan.kit.database.TenantDatabase;
import io.careerplan.kit.tenancy.CurrentTenant;
import jakarta.enterprise.context.ApplicationScoped;

/** Keeps copies from going back: a state that is not newer than the one taken is dropped. */
@ApplicationScoped
public class VersionGuard {

    private static final String ADVANCE = """
            INSERT INTO copy_version (tenant, copy, id, version, person_key) VALUES (?, ?, ?, ?, ?)
            ON CONFLICT (tenant, copy, id) DO UPDATE SET version = excluded.version
            WHERE copy_version.version < excluded.version""";

    private final TenantDatabase database;
    private final CurrentTenant tenant;
    private final Delivery delivery;

    VersionGuard(TenantDatabase database, CurrentTenant tenant, Delivery delivery) {
        this.database = database;
        this.tenant = tenant;
        this.delivery = delivery;
    }

    /**
     * Whether the version is newer than the newest seen, and if so remembers it in the running transaction. To rebuild
     * a copy from nothing, empty its rows in {@code copy_version} together with it.
     *
     * @param copy name of the copy, for example {@code plan}
     * @param id id of the aggregate
     */
    public boolean isNewer(String copy, String id, long version) {
        Sql advance = Sql.of(ADVANCE, tenant.require(), copy, id, version, delivery.key());
        boolean newer = database.call(advance::update) == 1;
        if (!newer) {
            delivery.markStale();
        }
        return newer;
    }
}
