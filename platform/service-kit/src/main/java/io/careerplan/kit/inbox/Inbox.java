package io.careerplan.kit.inbox;

import io.careerplan.kit.database.Sql;
import io.careerplan.kit.database.TenantDatabase;
import io.careerplan.kit.tenancy.CurrentTenant;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Remembers which events a consumer has taken, in the transaction of their effect. */
@ApplicationScoped
public class Inbox {

    private static final String INSERT = """
            INSERT INTO inbox (tenant, consumer, event_id, person_key) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING""";

    private final TenantDatabase database;
    private final CurrentTenant tenant;

    Inbox(TenantDatabase database, CurrentTenant tenant) {
        this.database = database;
        this.tenant = tenant;
    }

    /**
     * True the first time, false for every later delivery. A delivery under way elsewhere is waited for, so of two at
     * once one is first.
     *
     * @param consumer name of the consumer, for example {@code planning.assessment}
     * @param personKey the record's key, by which erasure finds the row
     */
    public boolean once(String consumer, UUID eventId, String personKey) {
        Sql insert = Sql.of(INSERT, tenant.require(), consumer, eventId, personKey);
        return database.call(insert::update) == 1;
    }
}
