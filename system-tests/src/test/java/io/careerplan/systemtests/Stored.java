package io.careerplan.systemtests;

import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;

/** Everything that lies in the three databases, as the superuser sees it, whom no tenant wall stops. */
public final class Stored {

    private static final List<String> DATABASES = List.of("assessment", "planning", "tracking");
    private static final Duration QUIET = Duration.ofSeconds(3);
    private static final Duration SETTLING = Duration.ofSeconds(60);

    private static final String TABLES =
            "SELECT tablename FROM pg_tables WHERE schemaname = 'public' ORDER BY tablename";

    // A row cast to text shows bytes in hexadecimal, so a text inside them is found by its own hexadecimal form.
    private static final String NAMING = """
            SELECT t::text FROM "${table}" t
            WHERE position(? in t::text) > 0
               OR position(encode(convert_to(?, 'UTF8'), 'hex') in t::text) > 0
               OR position(replace(?, '-', '') in t::text) > 0""";

    private static final String SUM =
            "SELECT count(*) || ' rows, sum ' || coalesce(sum(hashtextextended(t::text, 0)), 0) FROM \"${table}\" t";

    private static final String HAS_TENANT = "SELECT column_name FROM information_schema.columns"
            + " WHERE table_schema = 'public' AND table_name = ? AND column_name = 'tenant'";

    /** Moves by itself: housekeeping takes away answers older than a day of the services' clock, which worlds move. */
    private static final String SWEPT = "idempotent_answer";

    private Stored() {}

    /** The rows that name an id in any column, text, bytes or document, by {@code database.table}. */
    public static SortedMap<String, List<String>> naming(String id) {
        var found = new TreeMap<String, List<String>>();
        inEveryTable((connection, name, table) -> {
            var rows = texts(connection, NAMING.replace("${table}", table), id, id, id);
            if (!rows.isEmpty()) {
                found.put(name, rows);
            }
        });
        return found;
    }

    /** Number and checksum of the rows of each {@code database.table} that nobody sweeps, once nothing has moved for a while. */
    public static Map<String, String> settled() {
        var last = new AtomicReference<>(sums());
        await().pollInterval(Duration.ofMillis(500))
                .during(QUIET)
                .atMost(SETTLING)
                .until(() -> {
                    var now = sums();
                    return now.equals(last.getAndSet(now));
                });
        return last.get();
    }

    /** The same of the rows of some tenants, each by itself; without the audit trail, in which every look leaves a trace. */
    public static Map<String, String> settledOf(String... tenants) {
        settled();
        var sums = new TreeMap<String, String>();
        inEveryTable((connection, name, table) -> {
            if (!table.equals("audit_entry")
                    && !table.equals(SWEPT)
                    && !texts(connection, HAS_TENANT, table).isEmpty()) {
                for (var tenant : tenants) {
                    var sum = SUM.replace("${table}", table) + " WHERE tenant = ?";
                    sums.put(tenant + " " + name, texts(connection, sum, tenant).getFirst());
                }
            }
        });
        return sums;
    }

    /** How many rows the tables of that name have in all databases together. */
    public static long count(String wanted) {
        var count = new AtomicLong();
        inEveryTable((connection, name, table) -> {
            if (table.equals(wanted)) {
                count.addAndGet(Long.parseLong(texts(connection, "SELECT count(*) FROM \"" + table + "\"")
                        .getFirst()));
            }
        });
        return count.get();
    }

    /** Changes a database past everything that guards it, for a mutant: the statement has one parameter. */
    public static void change(String database, String statement, String parameter) {
        var url = RunningPlatform.get().stack().jdbcUrl(database);
        try (var connection = DriverManager.getConnection(url, "postgres", "");
                var prepared = connection.prepareStatement(statement)) {
            prepared.setString(1, parameter);
            prepared.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot change " + database, e);
        }
    }

    private static Map<String, String> sums() {
        var sums = new TreeMap<String, String>();
        inEveryTable((connection, name, table) -> {
            if (!table.equals(SWEPT)) {
                sums.put(name, texts(connection, SUM.replace("${table}", table)).getFirst());
            }
        });
        return sums;
    }

    private interface Visit {
        void table(Connection connection, String name, String table) throws SQLException;
    }

    private static void inEveryTable(Visit visit) {
        for (var database : DATABASES) {
            var url = RunningPlatform.get().stack().jdbcUrl(database);
            try (var connection = DriverManager.getConnection(url, "postgres", "")) {
                for (var table : texts(connection, TABLES)) {
                    visit.table(connection, database + "." + table, table);
                }
            } catch (SQLException e) {
                throw new IllegalStateException("Cannot look into " + database, e);
            }
        }
    }

    private static List<String> texts(Connection connection, String query, String... parameters) throws SQLException {
        try (var statement = connection.prepareStatement(query)) {
            for (var i = 0; i < parameters.length; i++) {
                statement.setString(i + 1, parameters[i]);
            }
            var texts = new ArrayList<String>();
            var rows = statement.executeQuery();
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
            return texts;
        }
    }
}
