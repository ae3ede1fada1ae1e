package io.careerplan.systemtests.http;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpHeaders;

/**
 * What a service answered.
 *
 * @param call method and address, for messages
 * @param status the HTTP status
 * @param headers the answer's headers
 * @param text the body as sent, empty without one
 * @param body the body as JSON, a missing node when it is none
 */
public record Answer(String call, int status, HttpHeaders headers, String text, JsonNode body) {

    /** This answer, if it has the status; otherwise an {@link UnexpectedAnswer} that shows the whole of it. */
    public Answer expect(int wanted) {
        if (status != wanted) {
            throw new UnexpectedAnswer("%s answered %d, not %d: %s".formatted(call, status, wanted, text));
        }
        return this;
    }

    /** The version tag to send back as {@code If-Match}. */
    public String etag() {
        return header("ETag");
    }

    /** The header's value, empty when it is absent. */
    public String header(String name) {
        return headers.firstValue(name).orElse("");
    }

    /** The identifier of the resource in the body. */
    public String id() {
        return text("/id");
    }

    /** The value at a JSON pointer as text, empty when there is none. */
    public String text(String pointer) {
        return body.at(pointer).asText();
    }
}
