package io.careerplan.kit.tenancy;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.careerplan.kit.id.Ids;
import io.careerplan.localstack.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
class TenantClaimTest {

    static List<Object> noTenants() {
        return List.of("", " ", "Acme", "-acme", "a", "acme corp", List.of("acme"), List.of(), 7, true);
    }

    @ParameterizedTest
    @MethodSource("noTenants")
    void aClaimThatNamesNoTenantOpensNothing(Object claim) {
        refused(Tokens.of("acme").with("org", claim).employee("sub-claim", "E-1"));
    }

    @Test
    void noClaimOpensNothing() {
        refused(Tokens.of("acme").without("org").employee("sub-claim", "E-1"));
    }

    private static void refused(String token) {
        given().auth()
                .oauth2(token)
                .get("/kit/v1/notes/" + Ids.next())
                .then()
                .statusCode(403)
                .body("code", equalTo("tenant-missing"));
    }
}
