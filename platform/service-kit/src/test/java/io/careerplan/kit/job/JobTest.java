package io.careerplan.kit.job;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.careerplan.kit.consumer.Rows;
import io.careerplan.kit.id.Ids;
import io.careerplan.kit.tenancy.TenantScope;
import io.careerplan.localstack.Tokens;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Jobs end one way or the other, whatever happens to the instance that runs them. */
@QuarkusTest
class JobTest {

    @Inject
    JobQueue queue;

    @Inject
    JobTable table;

    @Inject
    SampleJob sample;

    @Inject
    TenantScope scope;

    private final String tenant = "job-" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void aJobRunsInItsTenantAndLeavesItsResult() {
        UUID id = submit("succeed");

        await().until(() -> state(id), "SUCCEEDED"::equals);
        read(id, "submitter")
                .statusCode(200)
                .body("status", equalTo("SUCCEEDED"))
                .body("progress", equalTo(100))
                .body("result.tenant", equalTo(tenant));
    }

    @Test
    void aRefusalIsToldByItsCodeAndAFaultByItsKindAlone() {
        UUID refused = submit("refuse");
        UUID broken = submit("break");

        await().until(() -> state(refused), "FAILED"::equals);
        await().until(() -> state(broken), "FAILED"::equals);
        read(refused, "submitter").body("cause", equalTo("sample-refused")).body("progress", equalTo(40));
        read(broken, "submitter").body("cause", equalTo("internal: IllegalStateException"));
    }

    @Test
    void aJobThatFailsLeavesWhatItHadDone() {
        UUID id = submit("stop-half-way");

        await().until(() -> state(id), "FAILED"::equals);
        read(id, "submitter").body("progress", equalTo(50)).body("result.done", equalTo(3));
    }

    @Test
    void whatWasNotCommittedIsNotRun() {
        assertThrows(
                IllegalStateException.class,
                () -> inTenant(() -> {
                    queue.submit("sample", new SampleJob.Input("succeed"));
                    throw new IllegalStateException("no");
                }));

        assertEquals(0, Rows.number(tenant, "select count(*) from job"));
    }

    @Test
    void onlyWhoeverSubmittedItReadsIt() {
        UUID id = submit("succeed");

        read(id, "somebody-else").statusCode(404);
        given().auth()
                .oauth2(Tokens.of("elsewhere").employee("submitter", "E-1"))
                .get("/kit/v1/jobs/" + id)
                .then()
                .statusCode(404);
        given().get("/kit/v1/jobs/" + id).then().statusCode(401);
    }

    @Test
    void aJobOfADeadInstanceIsTakenOver() {
        int before = sample.runs();
        UUID id = inserted("RUNNING", 1, "now() - interval '1 second'");

        await().until(() -> state(id), "SUCCEEDED"::equals);
        assertEquals(before + 1, sample.runs());
    }

    @Test
    void aJobThatKillsEveryInstanceIsGivenUp() {
        UUID id = inserted("RUNNING", 5, "now() + interval '1 hour'");
        assertTrue(table.keep(new ClaimedJob(id, tenant, "sample", "{}", 5), 10, "{\"done\": 3}"));
        Rows.update(tenant, "update job set lease_until = now() - interval '1 second' where id = ?", id);

        await().until(() -> state(id), "FAILED"::equals);
        read(id, "submitter").body("result.done", equalTo(3));
        read(id, "submitter").body("cause", equalTo("given up after 5 runs that never came to an end"));
    }

    @Test
    void aFaultOfTheDatabasePutsItBack() {
        UUID id = submit("lose-database");

        await().until(() -> Rows.number(tenant, "select attempts from job where id = ?", id) > 0
                && state(id).equals("QUEUED"));
        assertEquals(1, Rows.number(tenant, "select count(*) from job where id = ? and not_before > now()", id));
    }

    @Test
    void whoLostAJobCanNeitherKeepNorEndIt() {
        UUID id = inserted("RUNNING", 3, "now() + interval '1 hour'");
        var former = new ClaimedJob(id, tenant, "sample", "{}", 2);

        assertFalse(table.keep(former, 50));
        assertThrows(JobLost.class, () -> new HeldJob(former, table).progress(50));
        table.end(former, new JobEnd(JobState.FAILED, null, "late"));
        assertEquals("RUNNING", state(id));
    }

    @Test
    void jobsOfAKindThisInstanceDoesNotKnowWait() {
        UUID id = inserted("of-a-later-release", "QUEUED", 0, "null");

        table.claim(Set.of("sample"));

        assertEquals("QUEUED", state(id));
    }

    private UUID submit(String does) {
        UUID[] id = new UUID[1];
        inTenant(() -> id[0] = queue.submit("sample", new SampleJob.Input(does)));
        // Submitted by a caller, as a resource would.
        Rows.update(tenant, "update job set submitted_by = 'submitter' where id = ?", id[0]);
        return id[0];
    }

    private void inTenant(Runnable work) {
        scope.run(tenant, () -> QuarkusTransaction.requiringNew().run(work));
    }

    private UUID inserted(String state, int attempts, String lease) {
        return inserted("sample", state, attempts, lease);
    }

    private UUID inserted(String kind, String state, int attempts, String lease) {
        UUID id = Ids.next();
        Rows.update(
                tenant,
                "insert into job (id, tenant, kind, state, attempts, input, submitted_by, lease_until)"
                        + " values (?, ?, ?, ?, ?, '{\"does\":\"succeed\"}', 'submitter', " + lease + ")",
                id,
                tenant,
                kind,
                state,
                attempts);
        return id;
    }

    private String state(UUID id) {
        return Rows.list(tenant, "select state from job where id = ?", row -> row.getString(1), id)
                .getFirst();
    }

    private ValidatableResponse read(UUID id, String subject) {
        return given().auth()
                .oauth2(Tokens.of(tenant).employee(subject, "E-1"))
                .get("/kit/v1/jobs/" + id)
                .then();
    }
}
