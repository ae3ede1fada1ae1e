package io.careerplan.planning;

import static io.restassured.RestAssured.given;

import com.atlassian.oai.validator.restassured.OpenApiValidationFilter;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.file.Path;
import java.util.UUID;

/** Calls in somebody's name. Request and answer are both held against the committed API description. */
public record Api(String token) {
    private static final String MERGE_PATCH = "application/merge-patch+json";
    private static final OpenApiValidationFilter DESCRIBED =
            new OpenApiValidationFilter(Path.of(System.getProperty("careerplan.root"), "docs/api/planning.yaml")
                    .toString());

    public static Api of(Someone someone) {
        return new Api(someone.token());
    }

    /** A request that keeps to the description. */
    public RequestSpecification request() {
        return free().filter(DESCRIBED);
    }

    /** A request that need not keep to the description, for what the service has to refuse. */
    public RequestSpecification free() {
        return given().basePath("/planning/v1")
                .header("Authorization", "Bearer " + token)
                .contentType(ContentType.JSON);
    }

    public Response plans(Someone person) {
        return request().get("people/{person}/plans", person.id());
    }

    public Response create(Someone person, Object document) {
        return request().body(document).post("people/{person}/plans", person.id());
    }

    public Response read(UUID plan) {
        return request().get("plans/{plan}", plan);
    }

    public Response act(UUID plan, String act) {
        return request().post("plans/{plan}/{act}", plan, act);
    }

    /** An activation by the word of a coach. */
    public Response override(UUID plan, String reason) {
        return request()
                .body("{\"override\": {\"reason\": \"" + reason + "\"}}")
                .post("plans/{plan}/activation", plan);
    }

    /** A forecast of the plan as it stands, or as it would be. */
    public Response forecast(UUID plan, String whatIf) {
        return request().body(whatIf).post("plans/{plan}/forecasts", plan);
    }

    public Response giveBack(UUID plan, String comment) {
        return request().body("{\"comment\": \"" + comment + "\"}").post("plans/{plan}/return", plan);
    }

    /** A change of the version that the plan has now. */
    public Response change(UUID plan, String patch) {
        return change(plan, read(plan).header("ETag"), patch);
    }

    public Response change(UUID plan, String ifMatch, String patch) {
        return request()
                .contentType(MERGE_PATCH)
                .header("If-Match", ifMatch)
                .body(patch)
                .patch("plans/{plan}", plan);
    }

    public static UUID id(Response created) {
        return UUID.fromString(created.then().statusCode(201).extract().path("id"));
    }
}
