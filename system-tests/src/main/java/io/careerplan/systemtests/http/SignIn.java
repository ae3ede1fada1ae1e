package io.careerplan.systemtests.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Gets bearer tokens from the OpenID Connect issuer, as a client without a browser does.
 *
 * @param issuer the issuer's address; its discovery document names the token endpoint
 */
public record SignIn(URI issuer) {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** The token of a user, by the password grant. */
    public String user(String clientId, String name, String password) {
        return token(Map.of("grant_type", "password", "client_id", clientId, "username", name, "password", password));
    }

    /** The token of a client of its own, by the client-credentials grant. */
    public String client(String clientId, String secret) {
        return token(Map.of("grant_type", "client_credentials", "client_id", clientId, "client_secret", secret));
    }

    private String token(Map<String, String> form) {
        var body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
        var request = HttpRequest.newBuilder(tokenEndpoint())
                .timeout(PATIENCE)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body));
        return Api.send(request).expect(200).text("/access_token");
    }

    private URI tokenEndpoint() {
        var discovery = HttpRequest.newBuilder(URI.create(issuer + "/.well-known/openid-configuration"))
                .timeout(PATIENCE);
        return URI.create(Api.send(discovery).expect(200).text("/token_endpoint"));
    }
}
