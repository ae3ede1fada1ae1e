package io.careerplan.kit.outbox;

import com.fasterxml.jackson.databind.JsonNode;
import io.careerplan.events.EventType;
import io.careerplan.kit.database.Sql;
import io.careerplan.kit.database.TenantDatabase;
import io.careerplan.kit.erasure.PersonalData;
import io.careerplan.kit.event.EventJson;
import io.careerplan.kit.tenancy.CurrentTenant;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;

/** Events about a person that the outbox still holds, sent or not. */
@ApplicationScoped
class OutboxPersonalData implements PersonalData {

    private static final String EXPORT = """
            SELECT id, type, created_at, payload FROM outbox
            WHERE tenant = ? AND aggregateid = ? AND type IS NOT NULL AND payload IS NOT NULL ORDER BY seq""";

    /** All but the erasure itself: it must still be told. */
    private static final String ERASE = """
            DELETE FROM outbox WHERE tenant = ? AND aggregateid = ? AND type IS DISTINCT FROM ?""";

    private final TenantDatabase database;
    private final CurrentTenant tenant;

    OutboxPersonalData(TenantDatabase database, CurrentTenant tenant) {
        this.database = database;
        this.tenant = tenant;
    }

    /** An event about the person. */
    record Told(UUID id, String type, Instant at, JsonNode content) {

        static Told read(ResultSet row) throws SQLException {
            String content = new String(row.getBytes("payload"), StandardCharsets.UTF_8);
            return new Told(
                    row.getObject("id", UUID.class),
                    row.getString("type"),
                    row.getTimestamp("created_at").toInstant(),
                    EventJson.tree(content));
        }
    }

    @Override
    public String name() {
        return "outbox";
    }

    @Override
    public Object export(UUID personId) {
        Sql all = Sql.of(EXPORT, tenant.require(), personId.toString());
        return database.call(connection -> all.stream(connection, Told::read));
    }

    @Override
    public void erase(UUID personId) {
        String erasure = EventType.PERSON_ERASED.type();
        database.call(Sql.of(ERASE, tenant.require(), personId.toString(), erasure)::update);
    }
}
