package io.careerplan.systemtests.walls.tenant;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.careerplan.systemtests.bench.Ledger;
import io.careerplan.systemtests.bench.Ledger.Count;
import io.careerplan.systemtests.walls.Town;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** The second wall alone: bare SQL as the roles the services work with, on every table that has a tenant, with nothing of ours between. */
class SqlWallTest {

    static final List<String> DATABASES = Database.ALL;

    private static final String SUM =
            "SELECT coalesce(sum(hashtextextended(t::text, 0)), 0) FROM \"${t}\" t WHERE tenant = '" + Town.THEIRS
                    + "'";

    @BeforeAll
    static void somethingOfEverythingIsThere() {
        Town.get();
    }

    @ParameterizedTest
    @FieldSource("DATABASES")
    void the_application_sees_and_changes_nothing_of_another_tenant(String name) throws SQLException {
        try (var app = Database.as("app", name);
                var superuser = Database.asSuperuser(name)) {
            var holes = new ArrayList<String>();
            var tables = app.tenantTables();
            var filled = 0;
            for (var table : tables) {
                filled += superuser.texts(SUM.replace("${t}", table)).getFirst().equals("0") ? 0 : 1;
                holes.addAll(new TableWall(app, table, Town.THEIRS).holes());
            }
            Ledger.of("20 second wall of " + name)
                    .with(Count.SENT, (long) tables.size() * TableWall.tries())
                    .with("tables", tables.size())
                    .with("of them with rows to find", filled)
                    .with("holes", holes.size())
                    .write();
            assertEquals(List.of(), holes);
            assertTrue(filled >= tables.size() / 2, filled + " tables had anything to find, of " + tables);
        }
    }

    /** The mutant: with the wall of one table down, the same tries find that its rows can be seen, changed, moved and removed. */
    @ParameterizedTest
    @FieldSource("DATABASES")
    void a_table_without_its_wall_is_found(String name) throws SQLException {
        try (var app = Database.asAppWithoutWall(name, "member")) {
            var holes = String.join("\n", new TableWall(app, "member", Town.THEIRS).holes());
            for (var kind : List.of("SELECT count(*) FROM \"member\"", "UPDATE \"member\"", "DELETE FROM")) {
                assertTrue(holes.contains(kind), () -> kind + " is not among " + holes);
            }
        }
    }

    /** The same of every table that the application may read and that has rows: each is behind a wall of its own. */
    @ParameterizedTest
    @FieldSource("DATABASES")
    void no_table_is_hidden_by_anything_but_its_wall(String name) throws SQLException {
        try (var superuser = Database.asSuperuser(name)) {
            for (var table : readable(superuser, name)) {
                try (var app = Database.asAppWithoutWall(name, table)) {
                    app.begin(Town.OURS);
                    var seen = app.attempt(
                            "SELECT count(*) FROM \"%s\" WHERE tenant = '%s'".formatted(table, Town.THEIRS));
                    assertTrue(seen.rows() > 0, () -> table + ": " + seen);
                }
            }
        }
    }

    private static List<String> readable(Database superuser, String name) throws SQLException {
        var tables = new ArrayList<String>();
        for (var table : superuser.tenantTables()) {
            var question =
                    "SELECT has_table_privilege('%s_app', '\"%s\"', 'SELECT') AND EXISTS (SELECT 1 FROM \"%2$s\" WHERE tenant = '%3$s')"
                            .formatted(name, table, Town.THEIRS);
            if (superuser.texts(question).getFirst().equals("t")) {
                tables.add(table);
            }
        }
        superuser.begin(null);
        assertTrue(tables.size() > 5, tables::toString);
        return tables;
    }

    /** A row of one tenant cannot hang on a row of another, and no key tells that another tenant uses a value. */
    @ParameterizedTest
    @FieldSource("DATABASES")
    void every_key_begins_with_the_tenant(String name) throws SQLException {
        try (var superuser = Database.asSuperuser(name)) {
            assertEquals(List.of(), superuser.texts("""
                    SELECT c.conrelid::regclass || ' ' || c.conname
                      FROM pg_constraint c JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attname = 'tenant'
                     WHERE c.contype IN ('f', 'p', 'u') AND NOT a.attnum = ANY (c.conkey)"""));
            assertEquals(List.of(), superuser.texts("""
                    SELECT c.conrelid::regclass || ' ' || c.conname
                      FROM pg_constraint c
                      JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attname = 'tenant'
                      JOIN pg_attribute b ON b.attrelid = c.confrelid AND b.attname = 'tenant'
                     WHERE c.contype = 'f'
                       AND array_position(c.conkey, a.attnum) IS DISTINCT FROM array_position(c.confkey, b.attnum)"""));
            assertEquals(List.of(), superuser.texts("""
                    SELECT i.indexrelid::regclass::text
                      FROM pg_index i JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attname = 'tenant'
                     WHERE i.indisunique AND NOT a.attnum = ANY (i.indkey::int2[])"""));
        }
    }

    @ParameterizedTest
    @FieldSource("DATABASES")
    void a_row_cannot_hang_on_a_row_of_another_tenant(String name) throws SQLException {
        try (var superuser = Database.asSuperuser(name);
                var app = Database.as("app", name)) {
            for (var child : superuser.texts("""
                    SELECT DISTINCT conrelid::regclass::text FROM pg_constraint c
                      JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attname = 'tenant'
                     WHERE contype = 'f' AND cardinality(conkey) > 1""")) {
                for (var row : superuser.texts(
                        "SELECT to_jsonb(t)::text FROM " + child + " t WHERE tenant = ? LIMIT 3", Town.THEIRS)) {
                    app.begin(Town.OURS);
                    app.run("SET CONSTRAINTS ALL IMMEDIATE");
                    var outcome = app.attempt(
                            "INSERT INTO %1$s SELECT * FROM jsonb_populate_record(null::%1$s, ?::jsonb || '{\"tenant\": \"%2$s\"}')"
                                    .formatted(child, Town.OURS),
                            row);
                    assertEquals("23503", outcome.refusal(), child + " took " + row);
                }
            }
        }
    }

    @ParameterizedTest
    @FieldSource("DATABASES")
    void roles_are_what_they_should_be_and_cannot_become_more(String name) throws SQLException {
        for (var duty : List.of("app", "worker")) {
            try (var role = Database.as(duty, name)) {
                assertEquals(List.of(), role.texts("""
                        SELECT rolname FROM pg_roles WHERE rolname IN (current_user, session_user)
                           AND (rolsuper OR rolbypassrls OR rolcreaterole OR rolcreatedb OR rolreplication)"""));
                assertEquals(List.of(), role.texts("""
                        SELECT c.oid::regclass::text FROM pg_class c WHERE c.relkind IN ('r', 'p', 'v', 'm', 'S')
                           AND c.relnamespace = 'public'::regnamespace
                           AND pg_has_role(current_user, c.relowner, 'MEMBER')"""));
                ascents(name).forEach(statement -> refused(role, statement));
            }
            for (var other : Set.of("assessment", "planning", "tracking")) {
                var user = name + "_" + duty;
                assertTrue(other.equals(name) || isShut(other, user), () -> user + " can sign in at " + other);
            }
        }
    }

    private static List<String> ascents(String name) {
        return List.of(
                "SET ROLE postgres",
                "SET ROLE " + name + "_owner",
                "SET ROLE " + (name.equals("planning") ? "tracking" : "planning") + "_app",
                "SET SESSION AUTHORIZATION postgres",
                "ALTER ROLE " + name + "_app BYPASSRLS",
                "GRANT " + name + "_owner TO " + name + "_app",
                "CREATE TABLE public.hole (a int)",
                "CREATE TEMP TABLE hole (a int)",
                "CREATE VIEW public.hole AS SELECT * FROM member",
                "CREATE FUNCTION public.hole() RETURNS int LANGUAGE sql SECURITY DEFINER AS 'select 1'",
                "CREATE EXTENSION dblink",
                "COPY member TO PROGRAM 'cat'",
                "SELECT pg_read_file('/etc/passwd')",
                "SELECT protect('member'::regclass)",
                "SELECT let_worker('member'::regclass, 'select')");
    }

    private static void refused(Database role, String statement) {
        try {
            role.begin(Town.OURS);
            assertTrue(role.attempt(statement).isDenied(), statement);
        } catch (SQLException e) {
            throw new IllegalStateException(statement, e);
        }
    }

    private static boolean isShut(String database, String user) {
        return assertThrows(SQLException.class, () -> DriverManager.getConnection(
                                Database.url(database), user, "local-demo-" + user)
                        .close())
                .getSQLState()
                .equals("42501");
    }

    private static final List<String> OF_ASSESSMENT = List.of(
            "career_ladder s---",
            "catalogue_file s--d",
            "catalogue_release s---",
            "former_rating s---",
            "import_taking s---",
            "learning_resource s---",
            "occupation s---",
            "organisation s---",
            "people_file_part s--d",
            "projection s---",
            "release_change s---",
            "release_note s---",
            "release_technology s---",
            "skill s---",
            "survey_figure s---",
            "survey_year s---",
            "technology_commodity s---",
            "technology_use s---");

    /** What the worker role is for, table by table: s, i, u, d for what it may do there. */
    @ParameterizedTest
    @FieldSource("DATABASES")
    void the_worker_may_do_what_was_designed_and_no_more(String name) throws SQLException {
        try (var worker = Database.as("worker", name)) {
            assertEquals(designed(name), new TreeSet<>(worker.texts("""
                    SELECT relname || ' '
                        || CASE WHEN has_table_privilege(oid, 'SELECT') THEN 's' ELSE '-' END
                        || CASE WHEN has_table_privilege(oid, 'INSERT') THEN 'i' ELSE '-' END
                        || CASE WHEN has_any_column_privilege(oid, 'UPDATE') THEN 'u' ELSE '-' END
                        || CASE WHEN has_table_privilege(oid, 'DELETE') THEN 'd' ELSE '-' END
                      FROM pg_class WHERE relkind IN ('r', 'p') AND relnamespace = 'public'::regnamespace
                       AND (has_any_column_privilege(oid, 'SELECT, INSERT, UPDATE')
                            OR has_table_privilege(oid, 'DELETE, TRUNCATE'))""")));
        }
    }

    private static Set<String> designed(String name) {
        var designed = new TreeSet<>(List.of(
                "dead_letter siud",
                "idempotent_answer s-ud",
                "inbox s-ud",
                "job s-ud",
                "member s---",
                "outbox siud",
                "person_home s---"));
        designed.addAll(
                switch (name) {
                    case "assessment" -> OF_ASSESSMENT;
                    case "tracking" -> List.of("plan_deadline s-u-");
                    default -> List.<String>of();
                });
        return designed;
    }

    /** Without a tenant a table has no wall, so the application may not even read it. */
    @ParameterizedTest
    @FieldSource("DATABASES")
    void tables_without_a_tenant_are_closed(String name) throws SQLException {
        try (var app = Database.as("app", name)) {
            assertEquals(List.of(), app.texts("""
                    SELECT relname FROM pg_class c WHERE relkind IN ('r', 'p', 'v', 'm')
                       AND relnamespace = 'public'::regnamespace
                       AND NOT EXISTS (SELECT 1 FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attname = 'tenant')
                       AND (has_any_column_privilege(oid, 'SELECT, INSERT, UPDATE, REFERENCES')
                            OR has_table_privilege(oid, 'DELETE, TRUNCATE, TRIGGER'))"""));
        }
    }

    /** What runs with the owner's rights stays within the caller's tenant. */
    @ParameterizedTest
    @FieldSource("DATABASES")
    void functions_of_the_owner_touch_nothing_of_another_tenant(String name) throws SQLException {
        try (var app = Database.as("app", name)) {
            assertEquals(List.of("lives_elsewhere(uuid)", "unlink_audit(uuid)"), app.texts("""
                    SELECT p.oid::regprocedure::text FROM pg_proc p WHERE pronamespace = 'public'::regnamespace
                       AND prosecdef AND has_function_privilege(oid, 'EXECUTE') ORDER BY 1"""));
            var victim = Town.get().stranger().ids().getOrDefault("people", "");
            var named = "SELECT count(*) FROM audit_entry WHERE person_id::text = '" + victim + "'";
            app.begin(Town.THEIRS);
            var before = app.texts(named);
            app.run("SELECT set_config('app.tenant', ?, true)", Town.OURS);
            app.run("SELECT unlink_audit(?::uuid)", victim);
            app.run("SELECT set_config('app.tenant', ?, true)", Town.THEIRS);
            assertEquals(before, app.texts(named));
        }
    }
}
