package io.careerplan.benchmarks.floor;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.supplier.AgroalPropertiesReader;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;

/**
 * The bare endpoint: the JDK's HTTP server on virtual threads over the pool and the role that the services use, without
 * sign-in, mapping or events. {@code GET /ID} answers a row as JSON; {@code GET /walled/PERSON/ID} the same in a transaction
 * that is told its tenant and looks up the person first; {@code POST /PERSON} inserts a row with the body as its document.
 * Arguments: port, JDBC URL, role, password, tenant, table. Otherwise the tenant is set once a connection, because without
 * it the database would show nothing.
 */
public final class FloorServer {

    private static final int POOL = 20;
    private static final String WALLED = "/walled/";

    /** As many statements in one text, and as many rows looked for, as a service's access check has at least. */
    private static final String WORD_AND_CHECK =
            "select set_config('app.tenant', ?, true); select id from member where tenant = ? and id = ?";

    private final AgroalDataSource database;
    private final String tenant;
    private final String select;
    private final String insert;

    FloorServer(AgroalDataSource database, String tenant, String table) {
        this.database = database;
        this.tenant = tenant;
        this.select = "select * from " + table + " where tenant = ? and id = ?";
        this.insert = "insert into " + table + " (tenant, id, version, person_id, document, created_at, updated_at)"
                + " values (?, ?, 0, ?, ?::jsonb, now(), now())";
    }

    /** Serves until its input ends, as it does when the program that started it is gone. */
    public static void main(String[] arguments) throws IOException, SQLException {
        var database = pool(arguments[1], arguments[2], arguments[3], arguments[4]);
        new FloorServer(database, arguments[4], arguments[5]).serve(Integer.parseInt(arguments[0]));
        System.in.transferTo(OutputStream.nullOutputStream());
        System.exit(0);
    }

    private static AgroalDataSource pool(String url, String role, String password, String tenant) throws SQLException {
        return AgroalDataSource.from(new AgroalPropertiesReader()
                .readProperties(Map.of(
                        "maxSize", Integer.toString(POOL),
                        "jdbcUrl", url,
                        "principal", role,
                        "credential", password,
                        "initialSQL", "select set_config('app.tenant', '" + tenant + "', false)")));
    }

    HttpServer serve(int port) throws IOException {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::answer);
        server.start();
        return server;
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var path = exchange.getRequestURI().getPath();
            var id = UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
            if (path.startsWith(WALLED)) {
                send(exchange, 200, walled(UUID.fromString(path.split("/", 4)[2]), id));
            } else if (exchange.getRequestMethod().equals("POST")) {
                send(exchange, 201, inserted(id, exchange.getRequestBody().readAllBytes()));
            } else {
                send(exchange, 200, row(id));
            }
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }

    /** In a transaction, and with the check, of a service. */
    private String walled(UUID person, UUID id) throws SQLException {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try (var check = connection.prepareStatement(WORD_AND_CHECK)) {
                check.setString(1, tenant);
                check.setString(2, tenant);
                check.setObject(3, person);
                check.execute();
            }
            var row = row(connection, id);
            connection.commit();
            connection.setAutoCommit(true);
            return row;
        }
    }

    private String row(UUID id) throws SQLException {
        try (var connection = database.getConnection()) {
            return row(connection, id);
        }
    }

    private String row(Connection connection, UUID id) throws SQLException {
        try (var question = connection.prepareStatement(select)) {
            question.setString(1, tenant);
            question.setObject(2, id);
            try (var rows = question.executeQuery()) {
                rows.next();
                return RowJson.of(rows);
            }
        }
    }

    private String inserted(UUID person, byte[] document) throws SQLException {
        var id = UUID.randomUUID();
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(insert)) {
            statement.setString(1, tenant);
            statement.setObject(2, id);
            statement.setObject(3, person);
            statement.setString(4, new String(document, StandardCharsets.UTF_8));
            statement.executeUpdate();
        }
        return "{\"id\":\"" + id + "\"}";
    }

    private static void send(HttpExchange exchange, int status, String json) throws IOException {
        var bytes = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }
}
