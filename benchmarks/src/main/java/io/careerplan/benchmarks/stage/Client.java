package io.careerplan.benchmarks.stage;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.careerplan.benchmarks.load.Exchange;
import io.careerplan.benchmarks.load.Request;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** Sets things up, and looks at them, over HTTP. */
public final class Client implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Exchange connection;

    /** A client of what listens on that port. */
    public Client(int port) {
        this.connection = Exchange.to(port);
    }

    /** The body of an answer that says all went well. */
    public JsonNode require(Request request) {
        var answer = connection.ask(request);
        if (answer.head().charAt(9) != '2') {
            throw new IllegalStateException(answer.head().lines().findFirst().orElse("") + " " + answer.body());
        }
        return tree(answer.body());
    }

    /** The body of the first good answer, asked for again while the events that it needs are on their way. */
    public JsonNode await(Request request) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < deadline && connection.status(request) / 100 != 2) {
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
        return require(request);
    }

    private static JsonNode tree(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        connection.close();
    }
}
