package io.careerplan.kit.problem;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A failure as the caller will see it, not yet put into words.
 *
 * @param status HTTP status, 400 to 599
 * @param code stable, in kebab case; its texts are in the bundles
 * @param arguments of the texts
 * @param errors of bad input, otherwise empty
 * @param headers that belong to the answer
 */
public record Problem(
        int status, String code, List<Object> arguments, List<InputError> errors, Map<String, String> headers) {

    private static final Map<Integer, String> CODES = Map.ofEntries(
            Map.entry(401, "unauthenticated"),
            Map.entry(403, "forbidden"),
            Map.entry(404, "not-found"),
            Map.entry(405, "method-not-allowed"),
            Map.entry(406, "not-acceptable"),
            Map.entry(409, "conflicting-change"),
            Map.entry(412, "stale"),
            Map.entry(413, "too-large"),
            Map.entry(414, "uri-too-long"),
            Map.entry(415, "unsupported-media-type"),
            Map.entry(429, "too-many-requests"),
            Map.entry(431, "headers-too-large"),
            Map.entry(503, "unavailable"));
    private static final Map<Integer, Map<String, String>> HEADERS = Map.of(
            401, Map.of("WWW-Authenticate", "Bearer"),
            429, Map.of("Retry-After", Refusal.RETRY_AFTER_SECONDS),
            503, Map.of("Retry-After", Refusal.RETRY_AFTER_SECONDS));

    public static Problem of(Refusal refusal) {
        return new Problem(
                refusal.kind().status(), refusal.code(), refusal.arguments(), refusal.errors(), refusal.headers());
    }

    /** The problem that a bare status stands for: 400 for a 4xx without a code of its own, 500 for any other. */
    public static Problem ofStatus(int status) {
        var code = CODES.get(status);
        if (code != null) {
            return new Problem(status, code, List.of(), List.of(), HEADERS.getOrDefault(status, Map.of()));
        }
        return status >= 400 && status < 500
                ? new Problem(400, "malformed-request", List.of(), List.of(), Map.of())
                : new Problem(500, "internal", List.of(), List.of(), Map.of());
    }

    public static Problem badInput(List<InputError> errors) {
        return of(Refusal.badInput(errors));
    }

    /** The same with one header more. */
    public Problem with(String header, String value) {
        var all = new HashMap<>(headers);
        all.put(header, value);
        return new Problem(status, code, arguments, errors, Map.copyOf(all));
    }
}
