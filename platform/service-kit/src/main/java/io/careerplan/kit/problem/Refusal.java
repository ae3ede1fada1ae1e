package io.careerplan.kit.problem;

import java.util.List;
import java.util.Map;

/**
 * The one way our code says no. Carries what the caller gets to read: a kind (the status), a stable code whose texts
 * are in {@code problems*.properties}, their arguments, the errors of bad input and the headers that belong to it.
 */
public final class Refusal extends RuntimeException {

    /** Why, as far as the protocol can say it. */
    public enum Kind {
        BAD_REQUEST(400),
        UNAUTHENTICATED(401),
        FORBIDDEN(403),
        NOT_FOUND(404),
        CONFLICT(409),
        STALE(412),
        TOO_LARGE(413),
        INVALID(422),
        PRECONDITION_REQUIRED(428),
        UNAVAILABLE(503);

        private final int status;

        Kind(int status) {
            this.status = status;
        }

        /** The HTTP status of this kind. */
        public int status() {
            return status;
        }
    }

    /** Seconds after which a refused caller may try again. */
    static final String RETRY_AFTER_SECONDS = "2";

    private final Kind kind;
    private final String code;
    private final transient List<Object> arguments;
    private final transient List<InputError> errors;
    private final transient Map<String, String> headers;

    private Refusal(
            Kind kind, String code, List<Object> arguments, List<InputError> errors, Map<String, String> headers) {
        super(code + (errors.isEmpty() ? arguments : errors), null, false, false);
        this.kind = kind;
        this.code = code;
        this.arguments = arguments;
        this.errors = errors;
        this.headers = headers;
    }

    private static Refusal of(Kind kind, String code, Object... arguments) {
        return new Refusal(kind, code, List.of(arguments), List.of(), Map.of());
    }

    /** 404: does not exist, or exists and is none of the caller's business. */
    public static Refusal notFound() {
        return of(Kind.NOT_FOUND, "not-found");
    }

    /** 409: the state does not allow it; the text of the code says what would have to be true. */
    public static Refusal conflict(String code, Object... arguments) {
        return of(Kind.CONFLICT, code, arguments);
    }

    /** 409 that names every place of the resource that stands in the way. */
    public static Refusal conflictAt(String code, List<InputError> errors) {
        return new Refusal(Kind.CONFLICT, code, List.of(errors.size()), List.copyOf(errors), Map.of());
    }

    /** 400 without a place in the body. */
    public static Refusal badRequest(String code, Object... arguments) {
        return of(Kind.BAD_REQUEST, code, arguments);
    }

    /** 400 that names every place that is wrong. */
    public static Refusal badInput(List<InputError> errors) {
        return new Refusal(Kind.BAD_REQUEST, "bad-input", List.of(errors.size()), List.copyOf(errors), Map.of());
    }

    /** 413: larger than this service reads. */
    public static Refusal tooLarge(long limitBytes) {
        return of(Kind.TOO_LARGE, "too-large", limitBytes);
    }

    /** 422: well-formed, and yet it cannot be meant. */
    public static Refusal invalid(String code, Object... arguments) {
        return of(Kind.INVALID, code, arguments);
    }

    /** 412: the caller changes a state that is no longer the present one; the answer carries the present ETag. */
    public static Refusal stale(long currentVersion) {
        var etag = Map.of("ETag", "\"" + currentVersion + "\"");
        return new Refusal(Kind.STALE, "stale", List.of(), List.of(), etag);
    }

    /** 428: a change without If-Match. */
    public static Refusal preconditionRequired() {
        return of(Kind.PRECONDITION_REQUIRED, "precondition-required");
    }

    /** 401: nobody is signed in. */
    public static Refusal unauthenticated() {
        var headers = Map.of("WWW-Authenticate", "Bearer");
        return new Refusal(Kind.UNAUTHENTICATED, "unauthenticated", List.of(), List.of(), headers);
    }

    /** 403: whoever is signed in may never do this, whatever it is done to. */
    public static Refusal forbidden(String code) {
        return of(Kind.FORBIDDEN, code);
    }

    /** 503: nothing is wrong with the request; the same one will pass a little later. */
    public static Refusal unavailable() {
        var headers = Map.of("Retry-After", RETRY_AFTER_SECONDS);
        return new Refusal(Kind.UNAVAILABLE, "unavailable", List.of(), List.of(), headers);
    }

    public Kind kind() {
        return kind;
    }

    public String code() {
        return code;
    }

    public List<Object> arguments() {
        return arguments;
    }

    public List<InputError> errors() {
        return errors;
    }

    /** Headers that belong to the answer, for example the present ETag. */
    public Map<String, String> headers() {
        return headers;
    }
}
