package io.careerplan.systemtests.input;

import io.careerplan.systemtests.http.Api;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.UUID;

/** Requests of an operation that have nothing wrong with them yet, so that the one thing added is what is refused. */
public final class Requests {

    private Requests() {}

    /** A request with everything the operation asks for. */
    public static HttpRequest.Builder wellFormed(Operation operation, Api api, String path) {
        var request = withBody(operation, api, path, goodBody(operation));
        return operation.demandsIfMatch() ? request.header("If-Match", "\"0\"") : request;
    }

    /** A request with a body of one's own, in the right media type. */
    public static HttpRequest.Builder withBody(Operation operation, Api api, String path, String body) {
        var request = withoutBody(operation, api, path);
        return operation.hasBody()
                ? request.header("Content-Type", operation.mediaType())
                        .method(operation.method(), BodyPublishers.ofString(body))
                : request;
    }

    /** A request without body and preconditions. */
    public static HttpRequest.Builder withoutBody(Operation operation, Api api, String path) {
        var request = api.request(path).method(operation.method(), BodyPublishers.noBody());
        return operation.method().equals("POST")
                ? request.header("Idempotency-Key", UUID.randomUUID().toString())
                : request;
    }

    /** The documented example; of a patch the one that changes nothing. */
    public static String goodBody(Operation operation) {
        return operation.method().equals("PATCH")
                ? "{}"
                : operation
                        .example()
                        .map(example -> operation.takesJson() ? example.toString() : example.asText())
                        .orElse("{}");
    }
}
