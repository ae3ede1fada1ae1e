package io.careerplan.kit.sample;

import static io.restassured.RestAssured.given;

import io.careerplan.localstack.Tokens;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;

/** Calls of the sample feature, by situation. */
final class Calls {

    static final String ROOT = "/kit/v1/samples";

    private Calls() {}

    static RequestSpecification as(String token) {
        return given().urlEncodingEnabled(false).header("Authorization", "Bearer " + token);
    }

    static RequestSpecification asHr() {
        return as(hr("acme", "sub-hr"));
    }

    static String hr(String tenant, String subject) {
        return Tokens.of(tenant).roles("hr-partner").person(subject);
    }

    static String body(String name) {
        return "{\"name\":\"" + name + "\"}";
    }

    static String unique() {
        return UUID.randomUUID().toString();
    }

    static Response create(String token, String key, String name) {
        return as(token)
                .header("Idempotency-Key", key)
                .contentType("application/json")
                .body(body(name))
                .post(ROOT);
    }
}
