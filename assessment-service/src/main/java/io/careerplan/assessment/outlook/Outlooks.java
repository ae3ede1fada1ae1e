package io.careerplan.assessment.outlook;

import io.careerplan.assessment.catalogue.SharedTenant;
import io.careerplan.kit.database.Sql;
import io.careerplan.kit.database.WorkerDatabase;
import io.careerplan.kit.event.EventJson;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Tells what is expected of occupations; the same for all, so read as the worker role, which may write none of it. */
@ApplicationScoped
public class Outlooks {

    private static final String ANY = "select 1 from projection where tenant = ? limit 1";
    private static final String ROWS = "select body from projection where tenant = ? and code = any(?)";

    private final WorkerDatabase database;

    Outlooks(WorkerDatabase database) {
        this.database = database;
    }

    /** Whether there are any projections. */
    public boolean areSupplied() {
        return database.call(connection -> Sql.of(ANY, SharedTenant.NAME).first(connection, row -> true))
                .isPresent();
    }

    /** The outlook under the first of these codes of the wage survey that there is one under. */
    public Optional<EmploymentOutlook> of(List<String> codes) {
        if (codes.isEmpty()) {
            return Optional.empty();
        }
        var question = Sql.of(ROWS, SharedTenant.NAME, codes);
        var found = database
                .call(connection ->
                        question.list(connection, row -> EventJson.document(row.getString("body"), Projection.class)))
                .stream()
                .collect(Collectors.toMap(Projection::code, Function.identity()));
        return codes.stream()
                .map(found::get)
                .filter(Objects::nonNull)
                .findFirst()
                .map(EmploymentOutlook::of);
    }
}
