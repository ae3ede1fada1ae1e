package io.careerplan.localstack;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

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
        fields.putAll(BasicCredentials.fields(exchange.getRequestHeaders().getFirst("Authorization")));
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

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text;
        }
    }
}
