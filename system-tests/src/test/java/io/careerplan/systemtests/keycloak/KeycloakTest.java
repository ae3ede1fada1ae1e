package io.careerplan.systemtests.keycloak;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.careerplan.localstack.DemoClient;
import io.careerplan.localstack.DemoUser;
import io.careerplan.localstack.DemoUsers;
import io.careerplan.localstack.platform.Part;
import io.careerplan.localstack.platform.Platform;
import io.careerplan.localstack.platform.PlatformSettings;
import io.careerplan.systemtests.demo.Addresses;
import io.careerplan.systemtests.demo.Demo;
import io.careerplan.systemtests.http.UnexpectedAnswer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A real Keycloak with the committed realm signs everybody in, and the packaged services take its tokens. */
@Tag("keycloak")
class KeycloakTest {

    private static KeycloakProcess keycloak;
    private static Platform platform;

    @BeforeAll
    static void start() {
        keycloak = KeycloakProcess.start();
        platform = new Platform(PlatformSettings.forTests());
        platform.startStack(line -> {});
        var issuer = List.of(
                "-Dquarkus.oidc.auth-server-url=" + keycloak.realm(),
                "-Dquarkus.oidc.token.issuer=" + keycloak.realm());
        Part.SERVICES.forEach(
                service -> platform.process(service).options(issuer).restart());
    }

    @AfterAll
    static void stop() {
        if (platform != null) {
            platform.close();
        }
        if (keycloak != null) {
            keycloak.close();
        }
    }

    static List<DemoUser> users() {
        return DemoUsers.users();
    }

    static List<DemoClient> clients() {
        return DemoUsers.clients();
    }

    @ParameterizedTest
    @MethodSource("users")
    void tokenOfAPersonSaysWhatTheServicesCheck(DemoUser user) throws IOException {
        var token = claims(keycloak.signIn().user("demo-app", user.name(), user.password()));
        assertClaims(token, user.tenant(), user.roles());
        assertEquals(user.externalId(), token.path("external_id").asText());
    }

    @ParameterizedTest
    @MethodSource("clients")
    void tokenOfASystemSaysWhatTheServicesCheck(DemoClient client) throws IOException {
        var token = claims(keycloak.signIn().client(client.id(), client.secret()));
        assertClaims(token, client.tenant(), client.roles());
        var scopes = List.of(token.path("scope").asText().split(" ", -1));
        assertTrue(scopes.containsAll(client.scopes()), scopes::toString);
        assertTrue(token.path("external_id").isMissingNode());
    }

    @Test
    void wrongPasswordSignsNobodyIn() {
        var signIn = keycloak.signIn();
        assertThrows(UnexpectedAnswer.class, () -> signIn.user("demo-app", "demo-employee", "guess"));
    }

    /** The whole loop, each call with a token of Keycloak and each answer checked on the way. */
    @Test
    void demoGoesThroughWithTokensOfKeycloak() {
        var told = new ByteArrayOutputStream();
        Demo.play(addresses(), new PrintStream(told, true, StandardCharsets.UTF_8));
        assertTrue(told.toString(StandardCharsets.UTF_8).contains("arrives now: refused, 1 time"));
    }

    private static Addresses addresses() {
        return new Addresses(
                platform.service(Part.ASSESSMENT),
                platform.service(Part.PLANNING),
                platform.service(Part.TRACKING),
                keycloak.realm(),
                platform.stack().kafka());
    }

    private static void assertClaims(JsonNode token, String tenant, List<String> roles) {
        assertEquals(keycloak.realm().toString(), token.path("iss").asText());
        assertEquals("careerplan", token.path("aud").asText());
        assertEquals(tenant, token.path("org").asText());
        var found = new TreeSet<String>();
        token.at("/realm_access/roles").forEach(role -> found.add(role.asText()));
        assertEquals(Set.copyOf(roles), found);
        assertTrue(!token.path("sub").asText().isEmpty());
    }

    private static JsonNode claims(String token) throws IOException {
        return new ObjectMapper().readTree(Base64.getUrlDecoder().decode(token.split("\\.", -1)[1]));
    }
}
