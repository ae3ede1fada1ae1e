package io.careerplan.kit.consumer;

import io.careerplan.kit.database.Sql;
import io.careerplan.kit.database.TenantDatabase;
import io.careerplan.kit.database.WorkerDatabase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** Which tenant a person is of, for good. Somebody this service has not heard of yet may be of any. */
@ApplicationScoped
class PersonHomes {

    private static final String ELSEWHERE = "select lives_elsewhere(?)";
    private static final String HOME = "select home from person_home where person_id = ?";

    private final TenantDatabase tenant;
    private final WorkerDatabase all;

    PersonHomes(TenantDatabase tenant, WorkerDatabase all) {
        this.tenant = tenant;
        this.all = all;
    }

    /** Whether the person is of another tenant than the running transaction. */
    boolean areElsewhere(UUID person) {
        Sql question = Sql.of(ELSEWHERE, person);
        return tenant.call(connection -> question.first(connection, row -> row.getBoolean(1)))
                .orElse(false);
    }

    /** The tenant of the person, across all. */
    Optional<String> homeOf(UUID person) {
        Sql question = Sql.of(HOME, person);
        return all.call(connection -> question.first(connection, row -> row.getString(1)));
    }
}
