package io.careerplan.assessment.peoplefile;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.careerplan.assessment.Api;
import io.careerplan.assessment.AssessmentTest;
import io.careerplan.assessment.Someone;
import io.careerplan.assessment.Tenant;
import io.careerplan.assessment.gapanalysis.Said;
import io.careerplan.assessment.person.Roster;
import io.careerplan.assessment.profile.SaidPerson;
import io.careerplan.kit.access.Actor;
import io.careerplan.kit.json.StrictJson;
import io.careerplan.kit.tenancy.TenantScope;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A file beside others who are at work with the same people. */
@AssessmentTest
class FileRacesTest {

    /** Whoever waits for somebody else's row waits for the end of their transaction. */
    private static final String WAITING =
            "select count(*) from pg_locks where not granted and locktype in ('transactionid', 'tuple')";

    @Inject
    Said said;

    @Inject
    Roster roster;

    @Inject
    StrictJson json;

    @Inject
    TenantScope scope;

    @Inject
    EntityManager database;

    private Tenant tenant;
    private Api hr;

    @BeforeEach
    void beginWithAnOrganisation() {
        tenant = Tenant.existing();
        hr = tenant.hrSystem();
    }

    /** The file registers X and waits for Y; Y's transaction then wants X: the database ends the file's, which began to wait first. */
    @Test
    void aPartThatLosesARaceIsDoneOverInTheSameRun() {
        var sent = new CompletableFuture<Response>();
        within(() -> {
            register("E-Y");
            sent.complete(Sent.file(hr, Sent.CSV, "externalId,name\nE-X,Ada\nE-Y,Ada\n", false));
            awaitSomebodyWaiting();
            register("E-X");
        });

        var done = Sent.done(hr, sent.join());

        done.then().body("status", equalTo("SUCCEEDED"));
        assertEquals(List.of(0, 0, 2, 0), Sent.counts(done));
        assertEquals(1L, count("select max(attempts) from job"));
    }

    @Test
    void whomAnErasureTakesFromAFileThatIsRunningStaysAway() throws Exception {
        var first = tenant.employee();
        var ada = tenant.employee();
        var sent = new CompletableFuture<Response>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            said.holding(first, () -> {
                sent.complete(send(first, ada));
                awaitSomebodyWaiting();
                var erased = CompletableFuture.supplyAsync(() -> erase(ada), threads);
                erased.orTimeout(20, TimeUnit.SECONDS).join().then().statusCode(202);
            });
        }

        var done = Sent.done(hr, sent.join());

        assertEquals(List.of(1, 1, 0, 1), Sent.counts(done));
        done.then().body("result.errors.code", equalTo(List.of("person-erased")));
        isAway(ada);
    }

    @Test
    void whomAFileIsTakingOverIsErasedAfterIt() throws Exception {
        var ada = tenant.employee();
        var last = tenant.employee();
        var sent = new CompletableFuture<Response>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var erased = new CompletableFuture<Response>();
            said.holding(last, () -> {
                sent.complete(send(last, ada));
                awaitSomebodyWaiting();
                threads.execute(() -> erased.complete(erase(ada)));
                await().during(Duration.ofSeconds(1)).until(() -> !erased.isDone());
            });
            erased.get(20, TimeUnit.SECONDS).then().statusCode(202);
        }

        assertEquals(List.of(1, 2, 0, 0), Sent.counts(Sent.done(hr, sent.join())));
        isAway(ada);
    }

    private Response send(Someone one, Someone other) {
        var file = "externalId,name\n%s,Other\n%s,Other\nE-%s,New\n"
                .formatted(one.externalId(), other.externalId(), tenant.slug());
        return Sent.file(hr, Sent.CSV, file, false);
    }

    private static Response erase(Someone person) {
        return person.api().act("people/{p}/erasure", person.id());
    }

    private void isAway(Someone person) {
        hr.request()
                .queryParam("externalId", person.externalId())
                .get("people")
                .then()
                .body("items", hasSize(0));
        assertEquals(0L, count("select count(*) from person where id = '" + person.id() + "'"));
        assertFalse(count("select count(*) from erased_person where person_id = '" + person.id() + "'") == 0);
    }

    private void register(String externalId) {
        var person = JsonNodeFactory.instance.objectNode().put("externalId", externalId);
        roster.take(List.of(SaidPerson.read(person.put("name", "Ada"), json)), Actor.SYSTEM);
    }

    private void awaitSomebodyWaiting() {
        await().pollInterval(Duration.ofMillis(20)).until(() -> count(WAITING) > 0);
    }

    private Long count(String question) {
        return scope.call(tenant.slug(), () -> QuarkusTransaction.requiringNew().call(() ->
                (Long) database.createNativeQuery(question, Long.class).getSingleResult()));
    }

    private void within(Runnable work) {
        scope.run(tenant.slug(), () -> QuarkusTransaction.requiringNew().run(work));
    }
}
