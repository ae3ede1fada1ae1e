package io.careerplan.localstack;

import java.util.Map;
import java.util.Optional;
import org.jose4j.json.JsonUtil;

/** Who gets a token: password grant for demo users, client credentials for demo clients. Errors as in RFC 6749, section 5.2. */
record TokenGrants(StackAddresses stack) {

    /** The public client under which people sign in. */
    static final String APP = "demo-app";

    IssuerAnswer answer(TokenRequest request) {
        if (!request.method().equals("POST")) {
            return IssuerAnswer.error(405, "invalid_request", "Only POST");
        }
        return switch (request.field("grant_type")) {
            case "password" -> password(request);
            case "client_credentials" -> clientCredentials(request);
            case "" -> IssuerAnswer.error(400, "invalid_request", "grant_type is missing");
            default -> IssuerAnswer.error(400, "unsupported_grant_type", "Only password and client_credentials");
        };
    }

    private IssuerAnswer password(TokenRequest request) {
        if (!request.field("client_id").equals(APP)) {
            return IssuerAnswer.error(401, "invalid_client", "People sign in under client_id=" + APP);
        }
        return DemoUsers.user(request.field("username"), request.field("password"))
                .map(user -> granted(user.token(stack), "openid"))
                .orElseGet(() -> IssuerAnswer.error(400, "invalid_grant", "User name or password is wrong"));
    }

    private IssuerAnswer clientCredentials(TokenRequest request) {
        Optional<DemoClient> client = DemoUsers.client(request.field("client_id"), request.field("client_secret"));
        return client.map(known -> granted(known.token(stack), String.join(" ", known.scopes())))
                .orElseGet(() -> IssuerAnswer.error(401, "invalid_client", "Client id or secret is wrong"));
    }

    private static IssuerAnswer granted(String token, String scope) {
        return new IssuerAnswer(
                200,
                JsonUtil.toJson(Map.of(
                        "access_token",
                        token,
                        "token_type",
                        "Bearer",
                        "expires_in",
                        Tokens.LIFETIME.toSeconds(),
                        "scope",
                        scope)));
    }
}
