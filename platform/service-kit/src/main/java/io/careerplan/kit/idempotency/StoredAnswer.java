package io.careerplan.kit.idempotency;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A successful answer as it went out, and the request it answers.
 *
 * @param request method, path and query
 * @param bodyHash SHA-256 of the request's body
 */
record StoredAnswer(
        String request,
        String bodyHash,
        int status,
        @Nullable String location,
        @Nullable String etag,
        @Nullable String contentType,
        @Nullable String body,
        Instant storedAt) {

    /** Tells clients, and those who read logs, that nothing happened this time. */
    static final String REPLAYED = "Idempotency-Replayed";

    boolean answers(String otherRequest, String otherHash) {
        return request.equals(otherRequest) && bodyHash.equals(otherHash);
    }

    Response replay() {
        var answer = Response.status(status)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .header(REPLAYED, true);
        set(answer, HttpHeaders.LOCATION, location);
        set(answer, HttpHeaders.ETAG, etag);
        set(answer, HttpHeaders.CONTENT_TYPE, contentType);
        return body == null ? answer.build() : answer.entity(body).build();
    }

    private static void set(Response.ResponseBuilder answer, String header, @Nullable String value) {
        if (value != null) {
            answer.header(header, value);
        }
    }
}
