package io.careerplan.kit.deadletter;

import io.careerplan.events.Topics;
import io.careerplan.kit.database.Sql;
import io.careerplan.kit.database.TenantDatabase;
import io.careerplan.kit.database.WorkerDatabase;
import io.careerplan.kit.erasure.PersonalData;
import io.careerplan.kit.outbox.OutboundRecord;
import io.careerplan.kit.tenancy.CurrentTenant;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Dead letters that name a person anywhere: in key, headers or content, for nobody could read which of them counts. */
@ApplicationScoped
class DeadLetterPersonalData implements PersonalData {

    private static final String ABOUT = """
            WHERE tenant = ? AND (record_key = ? OR position(? in headers::text) > 0 OR position(? in payload) > 0)""";

    /** Sent ones too, for they stay in the outbox for some days. */
    private static final String COPY = """
            DELETE FROM outbox WHERE tenant = ? AND aggregateid = ?""";

    private final TenantDatabase database;
    private final WorkerDatabase worker;
    private final CurrentTenant tenant;

    DeadLetterPersonalData(TenantDatabase database, WorkerDatabase worker, CurrentTenant tenant) {
        this.database = database;
        this.worker = worker;
        this.tenant = tenant;
    }

    private record Found(UUID id, String topic) {}

    @Override
    public String name() {
        return "dead-letters";
    }

    @Override
    public Object export(UUID personId) {
        Sql all = about("SELECT " + DeadLetterView.COLUMNS + " FROM dead_letter ", tenant.require(), personId);
        Sql ascending = new Sql(all.text() + " ORDER BY id", all.parameters());
        return database.call(connection -> ascending.stream(connection, DeadLetterView::read));
    }

    /** Those without a readable tenant are behind everybody's wall; the worker role removes them. */
    @Override
    public void erase(UUID personId) {
        String own = tenant.require();
        database.call(connection -> erase(connection, own, personId));
        worker.call(connection -> erase(connection, DeadLetterSql.NO_TENANT, personId));
    }

    private static int erase(Connection connection, String tenant, UUID person) throws SQLException {
        Sql delete = about("DELETE FROM dead_letter ", tenant, person);
        Sql returning = new Sql(delete.text() + " RETURNING id, topic", delete.parameters());
        List<Found> erased =
                returning.list(connection, row -> new Found(row.getObject("id", UUID.class), row.getString("topic")));
        for (Found found : erased) {
            String key = found.id().toString();
            Sql.of(COPY, tenant, key).update(connection);
            OutboundRecord.bare(tenant, Topics.deadLetters(found.topic()), key, Map.of(), null)
                    .insert(connection);
        }
        return erased.size();
    }

    private static Sql about(String verb, String tenant, UUID person) {
        String id = person.toString();
        return Sql.of(verb + ABOUT, tenant, id, id, id.getBytes(StandardCharsets.UTF_8));
    }
}
