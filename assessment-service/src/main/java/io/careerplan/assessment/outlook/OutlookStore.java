package io.careerplan.assessment.outlook;

import static java.util.stream.Collectors.toMap;

import io.careerplan.assessment.catalogue.SharedTenant;
import io.careerplan.kit.database.Sql;
import io.careerplan.kit.database.TenantDatabase;
import io.careerplan.kit.event.EventJson;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/**
 * Keeps the projections that were imported last. All runs in the transaction, and in the scope of the shared tenant, that takes
 * the catalogue in.
 */
@ApplicationScoped
public class OutlookStore {

    private static final String ROWS = "select body from projection where tenant = ?";
    private static final String CLEAR = "delete from projection where tenant = ?";
    private static final String FILL = """
            insert into projection (tenant, code, body)
            select ?, each ->> 'code', each from jsonb_array_elements(?::jsonb) each""";

    private final TenantDatabase database;

    OutlookStore(TenantDatabase database) {
        this.database = database;
    }

    /** What {@link #keep} would do; nothing is done. */
    public OutlookChange compare(Projections projections) {
        return change(projections);
    }

    /** Keeps these in place of those before. */
    public OutlookChange keep(Projections projections) {
        var change = change(projections);
        if (change.changesAnything()) {
            run(Sql.of(CLEAR, SharedTenant.NAME));
            run(Sql.of(FILL, SharedTenant.NAME, EventJson.text(projections.rows())));
        }
        return change;
    }

    private OutlookChange change(Projections projections) {
        var before = before();
        var after = projections.rows();
        var kept =
                after.stream().filter(each -> before.containsKey(each.code())).toList();
        var changed = kept.stream()
                .filter(each -> !each.equals(before.get(each.code())))
                .count();
        return new OutlookChange(after.size(), after.size() - kept.size(), (int) changed, before.size() - kept.size());
    }

    private Map<String, Projection> before() {
        var question = Sql.of(ROWS, SharedTenant.NAME);
        return database
                .call(connection ->
                        question.list(connection, row -> EventJson.document(row.getString("body"), Projection.class)))
                .stream()
                .collect(toMap(Projection::code, each -> each));
    }

    private void run(Sql change) {
        database.call(change::update);
    }
}
