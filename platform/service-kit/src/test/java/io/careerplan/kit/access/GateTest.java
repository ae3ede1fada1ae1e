package io.careerplan.kit.access;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.careerplan.kit.id.Ids;
import io.careerplan.localstack.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class GateTest {

    private static final String NOTE = "/kit/v1/notes/" + Ids.next();

    @Test
    void withoutATokenItIs401() {
        given().get(NOTE)
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", containsString("Bearer"))
                .body("code", equalTo("unauthenticated"));
    }

    @Test
    void withATokenThatIsNotGoodItIs401() {
        Tokens tokens = Tokens.of("gate");
        unauthenticated("not-a-token");
        unauthenticated(tokens.with("aud", "somebody-else").employee("sub-gate", "E-1"));
        unauthenticated(tokens.with("iss", "https://issuer.example").employee("sub-gate", "E-1"));
        unauthenticated(tokens.with("exp", Instant.now().minusSeconds(600).getEpochSecond())
                .employee("sub-gate", "E-1"));
        unauthenticated(tokens.employee("sub-gate", "E-1") + "x");
    }

    @ParameterizedTest
    @ValueSource(strings = {".", "..", "...", "....", "a..", "..a", ".a."})
    void aTokenOfDotsIs401(String token) {
        unauthenticated(token);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t"})
    void aTokenOfNobodyIs401(String subject) {
        unauthenticated(Tokens.of("gate").employee(subject, "E-1"));
    }

    @Test
    void aRoleThatMayNeverDoItIs403() {
        String operator = Tokens.of("gate").operator("sub-gate");
        given().auth().oauth2(operator).get(NOTE).then().statusCode(403).body("code", equalTo("role-missing"));
        String nobody = Tokens.of("gate").user("sub-gate", "E-1", "astronaut");
        given().auth().oauth2(nobody).get(NOTE).then().statusCode(403);
    }

    @Test
    void aMissingScopeIs403AndAPresentOnePasses() {
        String path = "/kit/v1/integration-notes/" + Ids.next();
        Tokens tokens = Tokens.of("gate");
        given().auth()
                .oauth2(tokens.employee("sub-gate", "E-1"))
                .get(path)
                .then()
                .statusCode(403)
                .body("code", equalTo("scope-missing"));
        given().auth()
                .oauth2(tokens.client("gate-client", List.of("employee"), List.of("integration")))
                .get(path)
                .then()
                .statusCode(404);
    }

    private static void unauthenticated(String token) {
        given().auth().oauth2(token).get(NOTE).then().statusCode(401).body("code", equalTo("unauthenticated"));
    }
}
