package io.careerplan.kit.sample;

import static io.careerplan.kit.sample.Calls.ROOT;
import static io.careerplan.kit.sample.Calls.as;
import static io.careerplan.kit.sample.Calls.asHr;
import static io.careerplan.kit.sample.Calls.hr;
import static io.careerplan.kit.sample.Calls.unique;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.careerplan.localstack.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/** One key, one effect, one answer. */
@QuarkusTest
class IdempotencyTest {

    private final String token = hr("acme", "sub-hr");

    @Test
    void aRepetitionGetsTheFirstAnswer() {
        var key = unique();
        var name = unique();
        var first = Calls.create(token, key, name);
        first.then().statusCode(201).header("Idempotency-Replayed", nullValue());
        var second = Calls.create(token, key, name);
        second.then()
                .statusCode(201)
                .header("Idempotency-Replayed", "true")
                .header("Location", first.header("Location"))
                .header("ETag", first.header("ETag"))
                .contentType("application/json");
        assertEquals(first.asString(), second.asString());
        asHr().get(ROOT + "?prefix=" + name).then().body("items", hasSize(1));
    }

    @Test
    void anotherRequestUnderTheKeyIsRefused() {
        var key = unique();
        Calls.create(token, key, unique()).then().statusCode(201);
        Calls.create(token, key, unique()).then().statusCode(422).body("code", equalTo("idempotency-key-reused"));
    }

    @Test
    void theKeysOfOthersAreNeverSeen() {
        var key = unique();
        var first = Calls.create(token, key, unique());
        Calls.create(hr("acme", "sub-other"), key, unique())
                .then()
                .statusCode(201)
                .body("id", not(first.<String>path("id")));
        Calls.create(hr("globex", "sub-hr"), key, unique())
                .then()
                .statusCode(201)
                .body("id", not(first.<String>path("id")));
    }

    @Test
    void tenTwinsMakeOneEffect() throws Exception {
        var key = unique();
        var name = unique();
        var calls = new ArrayList<Callable<Response>>();
        for (int i = 0; i < 10; i++) {
            calls.add(() -> Calls.create(token, key, name));
        }
        try (var threads = Executors.newFixedThreadPool(10)) {
            for (var answer : threads.invokeAll(calls)) {
                int status = answer.get().statusCode();
                assertTrue(status == 201 || status == 409, "status " + status);
                if (status == 409) {
                    assertEquals("request-still-running", answer.get().path("code"));
                }
            }
        }
        asHr().get(ROOT + "?prefix=" + name).then().body("items", hasSize(1));
        Calls.create(token, key, name).then().statusCode(201).header("Idempotency-Replayed", "true");
    }

    @Test
    void aCrashLeavesNeitherEffectNorAnswer() {
        var id = Calls.create(token, unique(), unique()).<String>path("id");
        var key = unique();
        var name = unique();
        act(id, key, name, true).then().statusCode(500);
        asHr().get(ROOT + "/" + id).then().header("ETag", "\"0\"").body("name", not(name));
        act(id, key, name, false).then().statusCode(200).body("name", equalTo(name));
    }

    @Test
    void aRefusalIsNotStored() {
        var key = unique();
        var name = unique();
        asHr().header("Idempotency-Key", key)
                .contentType("application/json")
                .body("{}")
                .post(ROOT)
                .then()
                .statusCode(400);
        Calls.create(token, key, name).then().statusCode(201);
        Calls.create(token, unique(), name).then().statusCode(409).body("code", equalTo("conflicting-change"));
    }

    @Test
    void theAnswerShowsTheVersionThatIsStored() {
        var id = Calls.create(token, unique(), unique()).<String>path("id");
        act(id, unique(), unique(), false).then().statusCode(200).header("ETag", "\"1\"");
        asHr().get(ROOT + "/" + id).then().header("ETag", "\"1\"");
    }

    @Test
    void integrationsMustSendAKeyAndAllAWellFormedOne() {
        var integration = Tokens.of("acme").hrClient("erp");
        as(integration)
                .contentType("application/json")
                .body(Calls.body(unique()))
                .post(ROOT)
                .then()
                .statusCode(400)
                .body("code", equalTo("idempotency-key-required"));
        Calls.create(integration, unique(), unique()).then().statusCode(201);
        Calls.create(token, "x".repeat(201), unique())
                .then()
                .statusCode(400)
                .body("code", equalTo("idempotency-key-malformed"));
    }

    private Response act(String id, String key, String name, boolean crash) {
        return as(token)
                .header("Idempotency-Key", key)
                .contentType("application/json")
                .body(Calls.body(name))
                .post(ROOT + "/" + id + "/renaming?crash=" + crash);
    }
}
