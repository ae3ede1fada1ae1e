package io.careerplan.assessment.goal;

import io.careerplan.kit.database.Sql;
import io.careerplan.kit.database.TenantDatabase;
import io.careerplan.kit.tenancy.CurrentTenant;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The version of all goals of a person together. Whoever moves it has locked the person. */
@ApplicationScoped
class GoalVersions {

    private static final String PRESENT = "select version from goals_version where tenant = ? and person_id = ?";
    private static final String PUT = """
            insert into goals_version (tenant, person_id, version) values (?, ?, ?)
            on conflict (tenant, person_id) do update set version = excluded.version""";
    private static final String PEOPLE = """
            select person_id from goals_version where tenant = ? and person_id > ? order by person_id limit ?""";
    private static final String ERASE = "delete from goals_version where tenant = ? and person_id = ?";

    /** What stands for the version before the first one. */
    private static final long NEVER = -1;

    private final TenantDatabase database;
    private final CurrentTenant tenant;

    GoalVersions(TenantDatabase database, CurrentTenant tenant) {
        this.database = database;
        this.tenant = tenant;
    }

    /** The version told last; -1 where none was. */
    long present(UUID person) {
        var question = Sql.of(PRESENT, tenant.require(), person);
        return database.call(connection -> question.first(connection, row -> row.getLong(1)))
                .orElse(NEVER);
    }

    void put(UUID person, long version) {
        database.call(Sql.of(PUT, tenant.require(), person, version)::update);
    }

    /** Ids of people who ever had a goal, after this one, ascending. */
    List<UUID> peopleAfter(UUID after, int limit) {
        var question = Sql.of(PEOPLE, tenant.require(), after, limit);
        return database.call(connection -> question.list(connection, row -> row.getObject(1, UUID.class)));
    }

    void erase(UUID person) {
        database.call(Sql.of(ERASE, tenant.require(), person)::update);
    }
}
