package io.careerplan.benchmarks.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LoadTest {

    private static final Duration STALL = Duration.ofMillis(400);

    private final AtomicInteger asked = new AtomicInteger();
    private HttpServer server;

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::answer);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            if (exchange.getRequestURI().getPath().equals("/stall") && asked.incrementAndGet() == 10) {
                Thread.sleep(STALL);
            }
            var body = exchange.getRequestBody().readAllBytes();
            var echo = body.length == 0 ? "read".getBytes(StandardCharsets.UTF_8) : body;
            exchange.sendResponseHeaders(exchange.getRequestURI().getPath().equals("/bad") ? 500 : 200, echo.length);
            exchange.getResponseBody().write(echo);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void readsAnAnswerAsItWasSent() {
        try (var exchange = Exchange.to(port())) {
            assertEquals("read", exchange.ask(Request.get("/", Map.of())).body());
            var written = exchange.ask(Request.post("/", Map.of("X-One", "1"), "{\"ü\": 1}"));
            assertEquals("{\"ü\": 1}", written.body());
            assertEquals(500, exchange.status(Request.get("/bad", Map.of())));
        }
    }

    @Test
    void closedLoadCountsEachAnswer() {
        var outcome = load("/", 2).closed(Duration.ofMillis(300)).requireGood("read");
        assertTrue(outcome.good() > 2);
        assertEquals(outcome.good(), outcome.latencies().getTotalCount());
    }

    @Test
    void badAnswersAreNoFigures() {
        var outcome = load("/bad", 1).closed(Duration.ofMillis(100));
        assertEquals(0, outcome.good());
        assertThrows(IllegalStateException.class, () -> outcome.requireGood("read"));
    }

    /** One stall of 400 ms holds up the 40 requests that were to be sent meanwhile; a closed load would see a single one. */
    @Test
    void openLoadCountsTheWaitOfRequestsThatAStallHeldUp() {
        var outcome = load("/stall", 1).open(100, Duration.ofSeconds(1));
        assertEquals(100, outcome.good());
        long late =
                outcome.latencies().getCountBetweenValues(Duration.ofMillis(100).toNanos(), Long.MAX_VALUE / 2);
        assertTrue(late >= 25, () -> late + " of 100 requests were late");
    }

    private Load load(String path, int connections) {
        return new Load(Workload.of(port(), Request.get(path, Map.of()), 200), connections, new AtomicLong());
    }

    private int port() {
        return server.getAddress().getPort();
    }
}
