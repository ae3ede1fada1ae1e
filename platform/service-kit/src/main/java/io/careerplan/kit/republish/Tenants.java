package io.careerplan.kit.republish;

import io.careerplan.kit.database.Sql;
import io.careerplan.kit.database.WorkerDatabase;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;

/** The tenants this service knows: those with members, and those a republisher names. */
@ApplicationScoped
class Tenants {

    private static final String WITH_MEMBERS = "SELECT DISTINCT tenant FROM member";

    private final WorkerDatabase database;
    private final List<Republisher> republishers;

    Tenants(WorkerDatabase database, @All List<Republisher> republishers) {
        this.database = database;
        this.republishers = republishers;
    }

    List<String> all() {
        List<String> withMembers =
                database.call(connection -> Sql.of(WITH_MEMBERS).list(connection, row -> row.getString("tenant")));
        Stream<String> named = republishers.stream().flatMap(republisher -> republisher.tenants().stream());
        return Stream.concat(withMembers.stream(), named).distinct().sorted().toList();
    }
}
