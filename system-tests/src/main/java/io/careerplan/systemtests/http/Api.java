package io.careerplan.systemtests.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/**
 * One service as one signed-in client sees it.
 *
 * @param root address of the service with its root path, without a slash at the end
 * @param token the bearer token, empty for an anonymous client
 */
public record Api(URI root, String token) {

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Reads a resource. */
    public Answer get(String path) {
        return send(request(path).GET());
    }

    /** Creates or acts; without content when {@code json} is empty. */
    public Answer post(String path, String json) {
        return send(withBody(request(path), "POST", "application/json", json));
    }

    /** Acts under an idempotency key, as clients with scope {@code integration} must. */
    public Answer postOnce(String path, String key, String json) {
        return send(withBody(request(path).header("Idempotency-Key", key), "POST", "application/json", json));
    }

    /** Changes the version named by the tag by a JSON merge patch. */
    public Answer patch(String path, String etag, String json) {
        var request = request(path).header("If-Match", etag);
        return send(withBody(request, "PATCH", "application/merge-patch+json", json));
    }

    /** Replaces what an operator's switch holds. */
    public Answer put(String path, String json) {
        return send(withBody(request(path), "PUT", "application/json", json));
    }

    /** Removes the version named by the tag. */
    public Answer delete(String path, String etag) {
        return send(request(path).header("If-Match", etag).DELETE());
    }

    /** Starts a request to a path below the root, signed in, for calls the other methods do not know. */
    public HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(URI.create(root + path)).timeout(Duration.ofSeconds(30));
        return token.isEmpty() ? request : request.header("Authorization", "Bearer " + token);
    }

    /** Sends any request and reads the whole answer. */
    public static Answer send(HttpRequest.Builder builder) {
        var request = builder.build();
        try {
            return answer(request, CLIENT.send(request, BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new UncheckedIOException(request.method() + " " + request.uri(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while calling " + request.uri(), e);
        }
    }

    private static HttpRequest.Builder withBody(
            HttpRequest.Builder request, String method, String mediaType, String json) {
        return json.isEmpty()
                ? request.method(method, BodyPublishers.noBody())
                : request.header("Content-Type", mediaType).method(method, BodyPublishers.ofString(json));
    }

    private static Answer answer(HttpRequest request, HttpResponse<String> response) {
        var call = request.method() + " " + request.uri();
        return new Answer(call, response.statusCode(), response.headers(), response.body(), json(response.body()));
    }

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (IOException notJson) {
            return MissingNode.getInstance();
        }
    }
}
