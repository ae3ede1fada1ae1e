package io.careerplan.assessment.peoplefile;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.careerplan.assessment.AssessmentTest;
import io.careerplan.assessment.Someone;
import io.careerplan.assessment.Tenant;
import io.careerplan.assessment.filerow.FileRow;
import io.careerplan.assessment.filerow.RowFault;
import io.careerplan.kit.job.JobQueue;
import io.careerplan.kit.tenancy.TenantScope;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What becomes of the rows of a file before, while and after it is taken over. */
@AssessmentTest
class WaitingRowsTest {

    /** No instance runs it, so that its file waits. */
    private static final String NEVER_RUN = "never-run";

    @Inject
    TenantScope scope;

    @Inject
    EntityManager database;

    @Inject
    JobQueue jobs;

    @Inject
    FileParts parts;

    @Inject
    PartTaking taking;

    @Inject
    PeopleFiles files;

    private Tenant tenant;
    private Someone ada;

    @BeforeEach
    void beginWithSomebody() {
        tenant = Tenant.existing();
        ada = tenant.employee();
    }

    @Test
    void whomAnErasureTakesIsTakenOutOfTheFilesThatWait() {
        var job = waiting("Somebody", ada.externalId(), "E-" + ada.externalId(), "Zoë 1");
        ada.api()
                .get("people/{id}/export", ada.id())
                .then()
                .statusCode(200)
                .body("sections.people-files", hasSize(1))
                .body("sections.people-files[0].externalId", equalTo(ada.externalId()));

        ada.api().act("people/{id}/erasure", ada.id()).then().statusCode(202);

        assertFalse(contents(job).contains("\"" + ada.externalId() + "\""), contents(job));
        take(job);
        assertEquals(
                List.of("person-erased"),
                outcome(job).errors().stream().map(RowFault::code).toList());
        assertEquals(2, outcome(job).created());
        tenant.hr()
                .request()
                .queryParam("externalId", ada.externalId())
                .get("people")
                .then()
                .body("items", hasSize(0));
    }

    @Test
    void aPartThatIsDoneIsNotDoneAgain() {
        var job = waiting("Somebody", "E-1");
        take(job);
        var outcome = outcome(job);

        take(job);

        assertEquals(outcome, outcome(job));
        assertEquals(1, outcome.created());
    }

    @Test
    void nothingOfAFileOutlivesItsJob() {
        var hr = tenant.hrSystem();
        var file = "externalId,name\nE-77,Grace Unforgotten\n";

        Sent.done(hr, Sent.file(hr, Sent.CSV, file, false));

        assertEquals(0L, within(() -> count("select count(*) from people_file_part")));
        assertEquals(0L, within(() -> count("select count(*) from job where job::text like '%Unforgotten%'")));
    }

    @Test
    void theTrailNamesWhoSentTheFile() {
        var hr = tenant.hrSystem();
        Sent.counts(hr, "externalId,name\nE-78,Ada\n");

        assertEquals(
                1L,
                within(() -> count("select count(*) from audit_entry where action = 'person-registered'"
                        + " and actor like '%hr-system' and after_hash is not null")));
    }

    private UUID waiting(String name, String... externalIds) {
        return within(() -> {
            var job = jobs.submit(NEVER_RUN, new PeopleFiles.Submission(false, externalIds.length));
            var rows = IntStream.range(0, externalIds.length)
                    .mapToObj(i -> FileRow.of(
                            i + 2,
                            JsonNodeFactory.instance
                                    .objectNode()
                                    .put("externalId", externalIds[i])
                                    .put("name", name)))
                    .toList();
            parts.store(new FilePart(job, 0, false, rows));
            return job;
        });
    }

    private void take(UUID job) {
        scope.run(tenant.slug(), () -> taking.take(job, 0));
    }

    private PeopleFileReport outcome(UUID job) {
        return scope.call(tenant.slug(), () -> files.report(job));
    }

    private String contents(UUID job) {
        return within(() -> (String)
                database.createNativeQuery("select content from people_file_part where job_id = :job", String.class)
                        .setParameter("job", job)
                        .getSingleResult());
    }

    private Long count(String question) {
        return (Long) database.createNativeQuery(question, Long.class).getSingleResult();
    }

    private <T> T within(Supplier<T> work) {
        return scope.call(tenant.slug(), () -> QuarkusTransaction.requiringNew().call(work::get));
    }
}
