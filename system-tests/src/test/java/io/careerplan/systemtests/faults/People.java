package io.careerplan.systemtests.faults;

import io.careerplan.systemtests.bench.Firm;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * The directory of an organisation with more people than could be registered one by one.
 *
 * @param firm the organisation
 */
record People(Firm firm) {

    private static final String COPIES = """
            INSERT INTO person (tenant, id, version, employment_state, document, registered_at, updated_at)
            SELECT tenant, gen_random_uuid(), version, employment_state,
                   jsonb_set(document, '{profile,externalId}', to_jsonb('row-' || n)), registered_at, updated_at
              FROM person, generate_series(1, ?) n
             WHERE tenant = ? AND id = ?::uuid
            RETURNING id::text""";

    /** The ids of so many people, who differ in nothing but their ids. */
    List<String> add(int number) {
        var model = firm.register("model").expect(201).id();
        var url = firm.platform().stack().jdbcUrl("assessment");
        try (var connection = DriverManager.getConnection(url, "postgres", "");
                var statement = connection.prepareStatement(COPIES)) {
            statement.setInt(1, number);
            statement.setString(2, firm.tenant());
            statement.setString(3, model);
            var ids = new ArrayList<String>();
            for (var rows = statement.executeQuery(); rows.next(); ) {
                ids.add(rows.getString(1));
            }
            return ids;
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot fill the directory of " + firm.tenant(), e);
        }
    }
}
