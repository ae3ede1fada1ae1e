package io.careerplan.kit.republish;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.careerplan.kit.consumer.EventShell;
import io.careerplan.kit.consumer.Rows;
import io.careerplan.kit.consumer.SampleConsumer;
import io.careerplan.kit.consumer.Samples;
import io.careerplan.kit.id.Ids;
import io.careerplan.localstack.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Facts said again: the same content and version as new events, by which an empty copy is rebuilt. */
@QuarkusTest
class RepublicationTest {

    @Inject
    SampleRepublisher republisher;

    @Inject
    EventShell shell;

    @Inject
    SampleConsumer consumer;

    private final String tenant = "again-" + UUID.randomUUID().toString().substring(0, 8);
    private final String other = "again-" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void ofOnePersonOnlyThatPersonIsSaidAgain() {
        UUID person = Ids.next();
        republisher.own(tenant, person);
        republisher.own(tenant, Ids.next());

        done(republish("{\"scope\":\"PERSON\",\"tenant\":\"" + tenant + "\",\"personId\":\"" + person + "\"}"))
                .body("result.events", equalTo(1));

        assertEquals(1, said(tenant, person));
        assertEquals(1, Rows.number(tenant, "select count(*) from outbox"));
    }

    @Test
    void ofATenantEverybodyPageAfterPage() {
        IntStream.range(0, 120).forEach(i -> republisher.own(tenant, UUID.randomUUID()));
        republisher.own(other, Ids.next());

        done(republish("{\"scope\":\"TENANT\",\"tenant\":\"" + tenant + "\"}")).body("result.events", equalTo(120));

        assertEquals(120, Rows.number(tenant, "select count(distinct aggregateid) from outbox"));
        assertEquals(0, Rows.number(other, "select count(*) from outbox"));
    }

    @Test
    void ofAllEveryTenant() {
        UUID person = Ids.next();
        UUID elsewhere = Ids.next();
        republisher.own(tenant, person);
        republisher.own(other, elsewhere);

        done(republish("{\"scope\":\"ALL\"}"));

        assertEquals(1, said(tenant, person));
        assertEquals(1, said(other, elsewhere));
    }

    @Test
    void whoHasTheVersionDropsIt() {
        UUID person = Ids.next();

        shell.receive(consumer, Samples.record(tenant, Samples.revised(person, person, 7)));
        shell.receive(consumer, Samples.record(tenant, Samples.revised(person, person, 7)));

        assertEquals(2, Rows.number(tenant, "select count(*) from inbox"));
        assertEquals(1, Rows.number(tenant, "select count(*) from plan_copy where version = 7"));
    }

    @Test
    void aScopeGetsExactlyWhatItNeeds() {
        republish("{\"scope\":\"PERSON\"}")
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItems("/tenant", "/personId"));
        republish("{\"scope\":\"ALL\",\"tenant\":\"acme\"}")
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItems("/tenant"));
        republish("{\"scope\":\"TENANT\",\"tenant\":\"No Slug\"}").then().statusCode(400);
        republish("{\"scope\":\"SOME\"}").then().statusCode(400);
    }

    @Test
    void onlyOperatorsMay() {
        given().auth()
                .oauth2(Tokens.of(tenant).roles("hr-partner", "coach").person("p"))
                .contentType(ContentType.JSON)
                .body("{\"scope\":\"ALL\"}")
                .post("/kit/v1/republications")
                .then()
                .statusCode(403);
    }

    private long said(String of, UUID person) {
        return Rows.number(
                of, "select count(*) from outbox where aggregateid = ? and aggregateversion = 7", person.toString());
    }

    private static Response republish(String body) {
        return given().auth()
                .oauth2(Tokens.of("platform").operator("op"))
                .contentType(ContentType.JSON)
                .body(body)
                .post("/kit/v1/republications");
    }

    private static ValidatableResponse done(Response accepted) {
        accepted.then().statusCode(202).header("Location", startsWith("http")).body("status", equalTo("QUEUED"));
        String job = accepted.header("Location");
        await().until(() -> read(job).path("status"), "SUCCEEDED"::equals);
        return read(job).then();
    }

    private static Response read(String job) {
        return given().auth().oauth2(Tokens.of("platform").operator("op")).get(job);
    }
}
