package io.careerplan.assessment.catalogue;

import io.careerplan.assessment.technology.Technologies;
import io.careerplan.assessment.technology.TechnologyTable;
import io.careerplan.kit.database.Sql;
import io.careerplan.kit.database.TenantDatabase;
import io.careerplan.kit.event.EventJson;
import io.careerplan.kit.tenancy.CurrentTenant;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The rows of the tenant in hand, the shared one or an organisation with entries of its own, in the running transaction. */
@ApplicationScoped
class CatalogueRows {

    /** Held by each who changes something of an own tenant, together with all others who do. */
    static final String OWN_TURNS = "careerplan.own turns";

    private static final String TAKEN = """
            select revision, fingerprint, coalesce(starter, ''), imported, followed
              from catalogue_release where tenant = ?""";

    private final TenantDatabase database;
    private final CurrentTenant tenant;

    CatalogueRows(TenantDatabase database, CurrentTenant tenant) {
        this.database = database;
        this.tenant = tenant;
    }

    /** A kind of row that has a key, a version and a body. */
    record Kind<T>(String table, String key, Class<T> type) {

        static final Kind<Occupation> OCCUPATION = new Kind<>("occupation", "code", Occupation.class);
        static final Kind<LearningResource> RESOURCE = new Kind<>("learning_resource", "id", LearningResource.class);
    }

    /**
     * What was taken in last.
     *
     * @param followed the revision up to which everything was done that follows
     */
    record Taken(long revision, String fingerprint, String starter, boolean imported, long followed) {}

    /** Nobody else takes in a catalogue until this transaction ends. */
    void takeTurn() {
        run(Sql.of("select pg_advisory_xact_lock(hashtext('careerplan.catalogue'))"));
    }

    /** Nobody else changes what the tenant has of its own until this transaction ends. */
    void takeOwnTurn() {
        run(Sql.of("select pg_advisory_xact_lock_shared(hashtext('" + OWN_TURNS + "'))"));
        run(Sql.of("select pg_advisory_xact_lock(hashtext('careerplan.catalogue ' || ?))", tenant.require()));
    }

    Optional<Taken> taken() {
        var question = Sql.of(TAKEN, tenant.require());
        return database.call(connection -> question.first(
                connection,
                row -> new Taken(
                        row.getLong(1), row.getString(2), row.getString(3), row.getBoolean(4), row.getLong(5))));
    }

    /** Notes that everything was done that follows on a revision. */
    void followed(long revision) {
        update(Sql.of(
                "update catalogue_release set followed = greatest(followed, ?) where tenant = ?",
                revision,
                tenant.require()));
    }

    /** All rows of a kind by key, also those taken out of the catalogue. */
    <T> Map<String, Stored<T>> all(Kind<T> kind) {
        var question = Sql.of(
                "select %s, body, version, retired from %s where tenant = ? order by 1".formatted(kind.key, kind.table),
                tenant.require());
        var all = new LinkedHashMap<String, Stored<T>>();
        database.call(connection -> question.list(connection, row -> {
            var body = EventJson.document(row.getString(2), kind.type);
            return all.put(row.getString(1), new Stored<>(body, row.getLong(3), row.getBoolean(4)));
        }));
        return all;
    }

    /** The skills, in their order. */
    List<Skill> skills() {
        var question = Sql.of("select body from skill where tenant = ? order by position", tenant.require());
        return database.call(
                connection -> question.list(connection, row -> EventJson.document(row.getString(1), Skill.class)));
    }

    <T> void put(Kind<T> kind, String key, Stored<T> row) {
        update(Sql.of(
                """
                insert into %1$s (tenant, %2$s, version, retired, body) values (?, ?, ?, ?, ?::jsonb)
                on conflict (tenant, %2$s) do update
                   set version = excluded.version, retired = excluded.retired, body = excluded.body
                """.formatted(kind.table, kind.key),
                tenant.require(),
                key,
                row.version(),
                row.retired(),
                EventJson.text(row.body())));
    }

    /** The skills, in this order and no others. */
    void putSkills(List<Skill> skills) {
        update(Sql.of("delete from skill where tenant = ?", tenant.require()));
        for (int position = 0; position < skills.size(); position++) {
            var skill = skills.get(position);
            update(Sql.of(
                    "insert into skill (tenant, id, position, body) values (?, ?, ?, ?::jsonb)",
                    tenant.require(),
                    skill.id(),
                    position,
                    EventJson.text(skill)));
        }
    }

    Technologies technologies() {
        return database.call(connection -> TechnologyTable.read(connection, tenant.require()));
    }

    /** These technologies and no others. */
    void putTechnologies(Technologies technologies) {
        database.call(connection -> {
            TechnologyTable.replace(connection, tenant.require(), technologies);
            return technologies;
        });
    }

    /** Notes that another catalogue holds from now on, and returns its revision. */
    long advance(String fingerprint, String starter, boolean imported) {
        var change = Sql.of("""
                insert into catalogue_release (tenant, revision, fingerprint, starter, imported, loaded_at)
                values (?, 1, ?, ?, ?, now())
                on conflict (tenant) do update
                   set revision = catalogue_release.revision + 1, fingerprint = excluded.fingerprint,
                       starter = excluded.starter, imported = excluded.imported, loaded_at = now()
                returning revision
                """, tenant.require(), fingerprint, starter, imported);
        return database.call(connection -> change.first(connection, row -> row.getLong(1)))
                .orElseThrow();
    }

    private void update(Sql change) {
        database.call(change::update);
    }

    private void run(Sql question) {
        database.call(connection -> question.list(connection, row -> true));
    }
}
