package io.careerplan.assessment;

import static io.restassured.RestAssured.given;

import com.atlassian.oai.validator.restassured.OpenApiValidationFilter;
import io.careerplan.localstack.Tokens;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;

/** Calls in somebody's name. Request and answer are both held against the committed API description. */
public record Api(String token) {

    private static final String MERGE_PATCH = "application/merge-patch+json";
    private static final OpenApiValidationFilter DESCRIBED =
            new OpenApiValidationFilter(Path.of(System.getProperty("careerplan.root"), "docs/api/assessment.yaml")
                    .toString());

    /** Signed once: whoever waits for a job asks ten times a second. */
    private static final class Operator {

        private static final Api SIGNED_IN = new Api(Tokens.of("platform").operator("operator-1"));
    }

    public static Api operator() {
        return Operator.SIGNED_IN;
    }

    /** A request that keeps to the description. */
    public RequestSpecification request() {
        return free().filter(DESCRIBED);
    }

    /** A request that need not keep to the description, for what the service has to refuse. */
    public RequestSpecification free() {
        return given().basePath("/assessment/v1")
                .header("Authorization", "Bearer " + token)
                .contentType(ContentType.JSON);
    }

    public Response get(String path, Object... parameters) {
        return request().get(path, parameters);
    }

    public Response post(String body, String path, Object... parameters) {
        return request().body(body).post(path, parameters);
    }

    /** A POST of something the description already forbids. */
    public Response postAnyway(String body, String path, Object... parameters) {
        return free().body(body).post(path, parameters);
    }

    public Response act(String path, Object... parameters) {
        return request().post(path, parameters);
    }

    /** A change of the version that is there now. */
    public Response change(String patch, String path, Object... parameters) {
        var etag = get(path, parameters).header("ETag");
        return free().filter(DESCRIBED)
                .contentType(MERGE_PATCH)
                .header("If-Match", etag)
                .body(patch)
                .patch(path, parameters);
    }

    /** A change as the caller words it, with whatever headers. */
    public RequestSpecification changing(String patch) {
        return free().contentType(MERGE_PATCH).body(patch);
    }

    public static UUID id(Response created) {
        return UUID.fromString(created.then().statusCode(201).extract().path("id"));
    }

    /** Where in the body the errors of a refusal lie. */
    public static List<String> pointers(Response refused) {
        return refused.then().statusCode(400).extract().<List<String>>path("errors.pointer").stream()
                .sorted()
                .toList();
    }
}
