package io.careerplan.localstack;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.jose4j.json.JsonUtil;
import org.jose4j.jwk.HttpsJwks;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.keys.resolvers.JwksVerificationKeyResolver;
import org.jose4j.lang.JoseException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sign-in as services and clients meet it. */
class IssuerTest {

    private final HttpClient client = HttpClient.newHttpClient();

    @TempDir
    Path keys;

    private Issuer issuer;
    private StackAddresses stack;

    @BeforeEach
    void start() {
        issuer = Issuer.start(keys, 0);
        stack = new StackAddresses(0, "", issuer.uri(), keys);
    }

    @AfterEach
    void stop() {
        issuer.close();
        client.close();
    }

    @Test
    void discoveryNamesIssuerAndEndpoints() throws Exception {
        var document =
                JsonUtil.parseJson(get("/.well-known/openid-configuration").body());
        assertEquals(issuer.uri().toString(), document.get("issuer"));
        assertEquals(issuer.uri() + "/jwks", document.get("jwks_uri"));
        assertEquals(issuer.uri() + "/token", document.get("token_endpoint"));
    }

    @Test
    void userTokenCarriesWhoItIsAndVerifiesAgainstTheKeySet() throws Exception {
        JwtClaims claims = verified(granted(
                "grant_type=password&client_id=demo-app&username=demo-coach" + "&password=local-demo-demo-coach"));
        assertEquals("sub-demo-coach", claims.getSubject());
        assertEquals("demo-org", claims.getClaimValueAsString("org"));
        assertEquals("C-2001", claims.getClaimValueAsString("external_id"));
        assertEquals(List.of("coach", "employee"), roles(claims));
    }

    @Test
    void clientTokenCarriesItsScope() throws Exception {
        JwtClaims claims =
                verified(granted("grant_type=client_credentials&client_id=demo-hr&client_secret=local-demo-demo-hr"));
        assertEquals("integration", claims.getClaimValueAsString("scope"));
        assertEquals(List.of("hr-partner"), roles(claims));
        assertEquals(false, claims.hasClaim("external_id"));
    }

    @Test
    void clientMaySignInByBasicAuthentication() throws Exception {
        String pair = Base64.getEncoder().encodeToString("demo-hr:local-demo-demo-hr".getBytes(UTF_8));
        var request = token("grant_type=client_credentials").header("Authorization", "Basic " + pair);
        assertEquals(200, send(request.build()).statusCode());
    }

    @ParameterizedTest
    @CsvSource({
        "400, invalid_grant, grant_type=password&client_id=demo-app&username=demo-coach&password=guess",
        "400, invalid_grant, grant_type=password&client_id=demo-app&username=nobody&password=local-demo-nobody",
        "401, invalid_client, grant_type=password&client_id=elsewhere&username=demo-coach&password=local-demo-demo-coach",
        "401, invalid_client, grant_type=client_credentials&client_id=nobody&client_secret=local-demo-nobody",
        "401, invalid_client, grant_type=client_credentials&client_id=demo-hr&client_secret=guess",
        "400, unsupported_grant_type, grant_type=refresh_token",
        "400, invalid_request, username=demo-coach",
        "400, invalid_request, %zz=%&grant_type",
    })
    void refusalIsJsonWithTheErrorCode(int status, String code, String form) throws Exception {
        var answer = send(token(form).build());
        assertEquals(status, answer.statusCode());
        assertEquals(
                "application/json", answer.headers().firstValue("Content-Type").orElseThrow());
        assertEquals(code, JsonUtil.parseJson(answer.body()).get("error"));
    }

    @Test
    void tokenEndpointTakesOnlyPost() throws Exception {
        assertEquals(405, get("/token").statusCode());
    }

    @Test
    void mintedTokenVerifiesLikeAnIssuedOne() throws Exception {
        JwtClaims claims = verified(Tokens.of(stack, "acme").employee("sub-9", "E-9"));
        assertEquals("acme", claims.getClaimValueAsString("org"));
        assertEquals(List.of("employee"), roles(claims));
    }

    @Test
    void rotationKeepsGivenTokensGoodAndSignsWithTheNewKey() throws Exception {
        String before = Tokens.of(stack, "acme").operator("op");
        new SigningKeys(keys).rotate();
        String after = Tokens.of(stack, "acme").operator("op");
        assertEquals("op", verified(before).getSubject());
        assertEquals("op", verified(after).getSubject());
        assertEquals(2, new JsonWebKeySet(get("/jwks").body()).getJsonWebKeys().size());
        assertNotEquals(header(before), header(after));
    }

    @Test
    void keySetPublishesNoSecret() throws Exception {
        assertEquals(-1, get("/jwks").body().indexOf("\"d\""));
    }

    @Test
    void tokenOfAnotherKeyIsNotVerified(@TempDir Path strange) {
        new SigningKeys(strange).createMissing();
        String forged = Tokens.of(new StackAddresses(0, "", issuer.uri(), strange), "acme")
                .operator("op");
        assertThrows(InvalidJwtException.class, () -> verified(forged));
    }

    @Test
    void claimsCanBeBrokenOnPurpose() throws Exception {
        String odd =
                Tokens.of(stack, "acme").without("org").with("scope", "other").operator("op");
        assertEquals(false, verified(odd).hasClaim("org"));
        assertEquals("other", verified(odd).getClaimValueAsString("scope"));
    }

    private JwtClaims verified(String token) throws InvalidJwtException, IOException, JoseException {
        return new JwtConsumerBuilder()
                .setRequireExpirationTime()
                .setExpectedIssuer(issuer.uri().toString())
                .setExpectedAudience("careerplan")
                .setVerificationKeyResolver(
                        new JwksVerificationKeyResolver(new HttpsJwks(issuer.uri() + "/jwks").getJsonWebKeys()))
                .build()
                .processToClaims(token);
    }

    private static List<?> roles(JwtClaims claims) {
        var access = (Map<?, ?>) claims.getClaimValue("realm_access");
        return ((List<?>) access.get("roles")).stream().sorted().toList();
    }

    private static String header(String token) {
        return token.substring(0, token.indexOf('.'));
    }

    private String granted(String form) throws Exception {
        var answer = send(token(form).build());
        assertEquals(200, answer.statusCode(), answer.body());
        return (String) JsonUtil.parseJson(answer.body()).get("access_token");
    }

    private HttpRequest.Builder token(String form) {
        return HttpRequest.newBuilder(URI.create(issuer.uri() + "/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form));
    }

    private HttpResponse<String> get(String path) throws Exception {
        return send(HttpRequest.newBuilder(URI.create(issuer.uri() + path)).build());
    }

    private HttpResponse<String> send(HttpRequest request) throws Exception {
        return client.send(request, HttpResponse.BodyHandlers.ofString());
    }
}
