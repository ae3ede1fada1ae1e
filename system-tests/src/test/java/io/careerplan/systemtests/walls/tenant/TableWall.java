package io.careerplan.systemtests.walls.tenant;

import io.careerplan.systemtests.walls.Town;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * All that can be tried on one table against one tenant's rows, whoever is signed in and whatever tenant the transaction says it is
 * of.
 *
 * @param database where it is tried, signed in
 * @param table the table
 * @param victim the tenant whose rows must be neither seen nor touched
 */
record TableWall(Database database, String table, String victim) {

    /** What a transaction can say its tenant is: nothing, another one, and what a slip or a forger could make of it. */
    static final List<String> TENANTS = List.of(
            "",
            Town.OURS,
            "shared",
            "platform",
            "-",
            Town.THEIRS.toUpperCase(Locale.ROOT),
            Town.THEIRS + " ",
            " " + Town.THEIRS,
            Town.OURS + "," + Town.THEIRS,
            "{" + Town.THEIRS + "}",
            "' or tenant = '" + Town.THEIRS,
            "%",
            "*",
            "null");

    private static final List<String> QUESTIONS = List.of(
            "SELECT count(*) FROM \"${t}\" WHERE tenant = '${v}'",
            "SELECT count(*) FROM \"${t}\" WHERE tenant LIKE '${v}%' OR tenant IN (SELECT '${v}')",
            "SELECT count(*) FROM (SELECT 1 FROM \"${t}\" WHERE tenant = '${v}' FOR UPDATE) locked",
            "SELECT count(*) FROM pg_stats WHERE tablename = '${t}'",
            "UPDATE \"${t}\" SET tenant = tenant WHERE tenant = '${v}'",
            "UPDATE \"${t}\" SET tenant = '" + Town.OURS + "' WHERE tenant = '${v}'",
            "UPDATE \"${t}\" SET tenant = '${v}' WHERE tenant = '" + Town.OURS + "'",
            "DELETE FROM \"${t}\" WHERE tenant = '${v}'");

    private static final List<String> DEMANDS = List.of(
            "INSERT INTO \"${t}\" (tenant) VALUES ('${v}')",
            "TRUNCATE \"${t}\"",
            "ALTER TABLE \"${t}\" DISABLE ROW LEVEL SECURITY",
            "ALTER TABLE \"${t}\" NO FORCE ROW LEVEL SECURITY",
            "DROP POLICY tenant_wall ON \"${t}\"",
            "CREATE POLICY hole ON \"${t}\" USING (true)",
            "CREATE TRIGGER hole AFTER INSERT ON \"${t}\" EXECUTE FUNCTION wake_up()");

    /** Every hole there is, as half a sentence; none is good. */
    List<String> holes() throws SQLException {
        var holes = new ArrayList<String>();
        tryAs(null, holes);
        for (var tenant : TENANTS) {
            tryAs(tenant, holes);
        }
        return holes;
    }

    /** How many statements {@link #holes} tries. */
    static int tries() {
        return (TENANTS.size() + 1) * (QUESTIONS.size() + DEMANDS.size() + 1);
    }

    private void tryAs(@Nullable String tenant, List<String> holes) throws SQLException {
        database.begin(tenant);
        for (var statement : QUESTIONS) {
            var outcome = database.attempt(filled(statement));
            note(outcome.isNothing(), tenant, statement, outcome, holes);
        }
        for (var statement : DEMANDS) {
            var outcome = database.attempt(filled(statement));
            note(outcome.isDenied(), tenant, statement, outcome, holes);
        }
        var unfiltered = "SELECT count(*) FROM \"${t}\" WHERE tenant = '${v}'";
        database.run("SET LOCAL row_security = off");
        var outcome = database.attempt(filled(unfiltered));
        note(outcome.isDenied(), tenant, "row_security = off; " + unfiltered, outcome, holes);
    }

    private void note(
            boolean held, @Nullable String tenant, String statement, Database.Outcome outcome, List<String> holes) {
        if (!held) {
            holes.add("%s as [%s]: %s → %s".formatted(table, tenant, filled(statement), outcome));
        }
    }

    private String filled(String statement) {
        return statement.replace("${t}", table).replace("${v}", victim);
    }
}
