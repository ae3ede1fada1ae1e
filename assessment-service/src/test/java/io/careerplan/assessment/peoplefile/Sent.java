package io.careerplan.assessment.peoplefile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;

import io.careerplan.assessment.Api;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

/** Files as clients send them, and what comes of them. */
final class Sent {

    static final String CSV = "text/csv; charset=UTF-8";
    static final String NDJSON = "application/x-ndjson; charset=UTF-8";

    private Sent() {}

    static Response file(Api api, String type, String text, boolean dryRun) {
        return api.request()
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType(type)
                .queryParam("dryRun", dryRun)
                .body(text.getBytes(UTF_8))
                .post("people/bulk");
    }

    /** The job at its end. */
    static Response done(Api api, Response accepted) {
        String job = accepted.then().statusCode(202).extract().path("id");
        return await().atMost(Duration.ofSeconds(30))
                .until(() -> api.get("jobs/{id}", job), read -> List.of("SUCCEEDED", "FAILED")
                        .contains(read.path("status")));
    }

    /** Created, updated, unchanged and failed of a file that was taken over. */
    static List<Integer> counts(Response done) {
        var counts = done.then().statusCode(200).extract();
        return List.of(
                counts.path("result.created"),
                counts.path("result.updated"),
                counts.path("result.unchanged"),
                counts.path("result.failed"));
    }

    static List<Integer> counts(Api api, String csv) {
        return counts(done(api, file(api, CSV, csv, false)));
    }
}
