package io.careerplan.kit.localclock;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.careerplan.kit.time.MovableClock;
import io.careerplan.localstack.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class LocalClockTest {

    private final String operator = Tokens.of("platform").operator("sub-op");

    @Inject
    Clock clock;

    @Inject
    MovableClock movable;

    @AfterEach
    void backToRealTime() {
        movable.reset();
    }

    @Test
    void anOperatorMovesItForward() {
        Instant spring = Instant.now().plus(Duration.ofDays(120));
        move(operator, spring).statusCode(200);
        assertFalse(clock.instant().isBefore(spring));
    }

    @Test
    void itDoesNotGoBack() {
        move(operator, Instant.now().plus(Duration.ofDays(120))).statusCode(200);
        move(operator, Instant.now().plus(Duration.ofDays(90)))
                .statusCode(409)
                .body("code", equalTo("clock-cannot-go-back"));
    }

    @Test
    void nobodyElseMovesIt() {
        move(Tokens.of("acme").employee("sub-ada", "E-1"), Instant.now().plusSeconds(60))
                .statusCode(403);
    }

    @Test
    void theDescriptionDoesNotMentionIt() {
        given().get("/q/openapi").then().statusCode(200).body(not(containsString("local-clock")));
    }

    private static ValidatableResponse move(String token, Instant to) {
        return given().auth()
                .oauth2(token)
                .contentType(ContentType.JSON)
                .body("{\"instant\":\"" + to + "\"}")
                .put("/kit/v1/local-clock")
                .then();
    }
}
