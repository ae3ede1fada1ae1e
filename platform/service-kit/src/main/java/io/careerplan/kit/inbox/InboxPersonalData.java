package io.careerplan.kit.inbox;

import io.careerplan.kit.database.Sql;
import io.careerplan.kit.database.TenantDatabase;
import io.careerplan.kit.erasure.PersonalData;
import io.careerplan.kit.tenancy.CurrentTenant;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;

/** What the inbox remembers of events about a person. */
@ApplicationScoped
class InboxPersonalData implements PersonalData {

    private static final String EXPORT = """
            SELECT consumer, event_id, received_at FROM inbox WHERE tenant = ? AND person_key = ? ORDER BY received_at""";

    private final TenantDatabase database;
    private final CurrentTenant tenant;

    InboxPersonalData(TenantDatabase database, CurrentTenant tenant) {
        this.database = database;
        this.tenant = tenant;
    }

    /** An event about the person that was taken. */
    record Taken(String consumer, UUID eventId, Instant at) {}

    @Override
    public String name() {
        return "inbox";
    }

    @Override
    public Object export(UUID personId) {
        Sql all = Sql.of(EXPORT, tenant.require(), personId.toString());
        return database.call(connection -> all.stream(
                connection,
                row -> new Taken(
                        row.getString("consumer"),
                        row.getObject("event_id", UUID.class),
                        row.getTimestamp("received_at").toInstant())));
    }

    @Override
    public void erase(UUID personId) {
        String key = personId.toString();
        database.call(Sql.of("DELETE FROM inbox WHERE tenant = ? AND person_key = ?", tenant.require(), key)::update);
        database.call(
                Sql.of("DELETE FROM copy_version WHERE tenant = ? AND person_key = ?", tenant.require(), key)::update);
    }
}
