package io.careerplan.localstack;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A client's id and secret as HTTP basic authentication. */
final class BasicCredentials {

    private static final String SCHEME = "Basic ";

    private BasicCredentials() {}

    /** The header as the form fields it stands for; none when it is missing or malformed. */
    static Map<String, String> fields(@Nullable String header) {
        return header == null || !header.startsWith(SCHEME) ? Map.of() : decoded(header.substring(SCHEME.length()));
    }

    private static Map<String, String> decoded(String encoded) {
        try {
            String[] pair = new String(Base64.getDecoder().decode(encoded), StandardCharsets.UTF_8).split(":", 2);
            return pair.length < 2 ? Map.of() : Map.of("client_id", pair[0], "client_secret", pair[1]);
        } catch (IllegalArgumentException e) {
            return Map.of();
        }
    }
}
