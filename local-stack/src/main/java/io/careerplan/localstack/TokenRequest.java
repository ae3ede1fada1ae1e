package io.careerplan.localstack;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A call of the token endpoint.
 *
 * @param method HTTP method
 * @param fields the form, with the client's id and secret also when they came as basic authentication
 */
record TokenRequest(String method, Map<String, String> fields) {

    private static final int MOST_BYTES = 16 * 1024;

    static TokenRequest read(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readNBytes(MOST_BYTES);
        Map<String, String> fields = form(new String(body, StandardCharsets.UTF_8));
        fields.putAll(basic(exchange.getRequestHeaders().getFirst("Authorization")));
        return new TokenRequest(exchange.getRequestMethod(), fields);
    }

    String field(String name) {
        return fields.getOrDefault(name, "");
    }

    private static Map<String, String> form(String body) {
        Map<String, String> fields = new HashMap<>();
        for (String pair : body.split("&", -1)) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                fields.put(decoded(pair.substring(0, equals)), decoded(pair.substring(equals + 1)));
            }
        }
        return fields;
    }

    private static Map<String, String> basic(@Nullable String header) {
        if (header == null || !header.startsWith("Basic ")) {
            return Map.of();
        }
        try {
            String pair = new String(Base64.getDecoder().decode(header.substring(6)), StandardCharsets.UTF_8);
            int colon = pair.indexOf(':');
            return colon < 0
                    ? Map.of()
                    : Map.of("client_id", pair.substring(0, colon), "client_secret", pair.substring(colon + 1));
        } catch (IllegalArgumentException e) {
            return Map.of();
        }
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text;
        }
    }
}
