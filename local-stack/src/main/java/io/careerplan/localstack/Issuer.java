package io.careerplan.localstack;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

/** The sign-in of the local stack: OIDC discovery, JWKS and a token endpoint for {@link DemoUsers}. Never for production. */
public final class Issuer implements AutoCloseable {

    private final HttpServer server;

    private Issuer(HttpServer server) {
        this.server = server;
    }

    /**
     * Starts it on the loopback interface.
     *
     * @param keys folder of its signing keys; a first one is made when empty
     * @param port port to listen on, 0 for a free one
     */
    public static Issuer start(Path keys, int port) {
        try {
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
            Issuer issuer = new Issuer(server);
            var signing = new SigningKeys(keys).createMissing();
            var documents = new IssuerDocuments(issuer.uri(), signing);
            var grants = new TokenGrants(new StackAddresses(0, "", issuer.uri(), keys));
            server.createContext("/.well-known/openid-configuration", get(documents::discovery));
            server.createContext("/jwks", get(documents::jwks));
            server.createContext("/token", exchange -> answer(exchange, grants.answer(TokenRequest.read(exchange))));
            server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            server.start();
            return issuer;
        } catch (IOException e) {
            throw new UncheckedIOException("The issuer cannot listen on port " + port, e);
        }
    }

    /** The {@code iss} of its tokens and the root of its endpoints. */
    public URI uri() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private static HttpHandler get(Supplier<String> document) {
        return exchange -> answer(
                exchange,
                exchange.getRequestMethod().equals("GET")
                        ? new IssuerAnswer(200, document.get())
                        : IssuerAnswer.error(405, "invalid_request", "Only GET"));
    }

    private static void answer(HttpExchange exchange, IssuerAnswer answer) throws IOException {
        try (exchange) {
            byte[] body = answer.json().getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.getResponseHeaders().add("Cache-Control", "no-store");
            exchange.sendResponseHeaders(answer.status(), body.length);
            exchange.getResponseBody().write(body);
        }
    }
}
