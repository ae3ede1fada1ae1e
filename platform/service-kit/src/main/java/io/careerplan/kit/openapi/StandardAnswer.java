package io.careerplan.kit.openapi;

import java.util.LinkedHashMap;
import java.util.Map;

/** The answers that follow from the conventions, not from one operation. */
enum StandardAnswer {
    NOT_MODIFIED(304, "The version held is the present one", ""),
    BAD_INPUT(400, "Malformed or invalid input; every error is listed", "bad-input"),
    UNAUTHENTICATED(401, "No token, or one that is not accepted", "unauthenticated", "WWW-Authenticate"),
    FORBIDDEN(403, "No role of the caller may ever do this", "role-missing"),
    NOT_FOUND(404, "There is nothing here that the caller may know of", "not-found"),
    NOT_ACCEPTABLE(406, "None of the accepted media types is available", "not-acceptable"),
    CONFLICT(
            409, "The present state does not allow it; the code says what would have to be true", "conflicting-change"),
    STALE(412, "Changed by somebody else in the meantime; ETag is the present version", "stale", "ETag"),
    TOO_LARGE(413, "The body is larger than this operation takes", "too-large"),
    WRONG_MEDIA_TYPE(415, "The body is of a media type that is not taken here", "unsupported-media-type"),
    UNPROCESSABLE(
            422, "The idempotency key was used for another request, or a rule is broken", "idempotency-key-reused"),
    PRECONDITION_REQUIRED(428, "If-Match is missing", "precondition-required"),
    UNAVAILABLE(503, "A part the service needs is away; nothing was changed", "unavailable", "Retry-After");

    private final int status;
    private final String description;
    private final String code;
    private final String header;

    StandardAnswer(int status, String description, String code) {
        this(status, description, code, "");
    }

    StandardAnswer(int status, String description, String code, String header) {
        this.status = status;
        this.description = description;
        this.code = code;
        this.header = header;
    }

    String status() {
        return Integer.toString(status);
    }

    String description() {
        return description;
    }

    /** The header it carries besides, empty for none. */
    String header() {
        return header;
    }

    boolean hasBody() {
        return !code.isEmpty();
    }

    /** Its name among the shared parts of a description. */
    String partName() {
        return "Answer" + status;
    }

    Map<String, Object> example() {
        var example = new LinkedHashMap<String, Object>();
        example.put("type", "urn:careerplan:problem:" + code);
        example.put("title", description);
        example.put("status", status);
        example.put("code", code);
        example.put("traceId", "4bf92f3577b34da6a3ce929d0e0e4736");
        return example;
    }
}
