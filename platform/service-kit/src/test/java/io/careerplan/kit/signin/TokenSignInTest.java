package io.careerplan.kit.signin;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.careerplan.kit.id.Ids;
import io.careerplan.localstack.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TokenSignInTest {

    private static final String NOTE = "/kit/v1/notes/" + Ids.next();

    @Inject
    VerifiedTokens tokens;

    @Test
    void aGoodTokenIsRememberedAndAnswersAsBefore() {
        String token = Tokens.of("signin").employee("sub-signin", "E-1");
        assertFalse(tokens.find("Bearer " + token).isPresent());
        assertStatus(404, token);
        assertTrue(tokens.find("Bearer " + token).isPresent());
        assertStatus(404, token);
    }

    @Test
    void aTokenThatIsNotGoodIsNeverRemembered() {
        String token = Tokens.of("signin").with("aud", "somebody-else").employee("sub-signin", "E-1");
        assertStatus(401, token);
        assertFalse(tokens.find("Bearer " + token).isPresent());
        assertStatus(401, token);
    }

    @Test
    void aRememberedTokenWithAnotherSignatureIsRefused() {
        String token = Tokens.of("signin").employee("sub-signin", "E-1");
        assertStatus(404, token);
        String other = Tokens.of("elsewhere").employee("sub-signin", "E-1");
        String forged = token.substring(0, token.lastIndexOf('.')) + other.substring(other.lastIndexOf('.'));
        assertStatus(401, forged);
    }

    @Test
    void aRememberedTokenIsRefusedOnceItHasExpired() {
        // The first verification of all may take seconds, for it asks the issuer for its keys.
        assertStatus(404, Tokens.of("signin").employee("sub-signin", "E-1"));
        long expiry = Instant.now().plusSeconds(8).getEpochSecond();
        String token = Tokens.of("signin").with("exp", expiry).employee("sub-signin", "E-1");
        assertStatus(404, token);
        Awaitility.await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertStatus(401, token));
    }

    private static void assertStatus(int status, String token) {
        given().auth().oauth2(token).get(NOTE).then().statusCode(status);
    }
}
